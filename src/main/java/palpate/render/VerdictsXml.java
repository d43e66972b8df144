package palpate.render;

import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import palpate.bench.Difference;
import palpate.bench.Verdict;
import palpate.bench.Verdict.Status;
import palpate.bench.Verdicts;
import palpate.source.Located;
import palpate.source.Problem;

/** What became of the examples, as the XML that build servers read from JUnit. */
public final class VerdictsXml {
  private static final String NAME = "palpate catalog test";

  public void render(Verdicts verdicts, Appendable out) throws IOException {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      write(verdicts, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.toString()).append('\n');
  }

  private static void write(Verdicts verdicts, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", NAME);
    xml.writeAttribute("tests", String.valueOf(verdicts.all().size()));
    xml.writeAttribute("failures", String.valueOf(verdicts.count(Status.FAIL)));
    xml.writeAttribute("errors", String.valueOf(verdicts.count(Status.UNREADABLE)));
    xml.writeAttribute("skipped", String.valueOf(verdicts.count(Status.EXPECTS_NOTHING)));
    for (var verdict : verdicts.all()) {
      xml.writeCharacters("\n  ");
      write(verdict, xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void write(Verdict verdict, XMLStreamWriter xml) throws XMLStreamException {
    var slash = verdict.file().lastIndexOf('/');
    xml.writeStartElement("testcase");
    attribute(xml, "classname", slash < 0 ? NAME : verdict.file().substring(0, slash));
    attribute(xml, "name", verdict.file().substring(slash + 1));
    attribute(xml, "file", verdict.file());
    switch (verdict.status()) {
      case PASS -> {}
      case FAIL -> outcome(xml, "failure", differences(verdict));
      case EXPECTS_NOTHING -> outcome(xml, "skipped", "it expects nothing");
      case UNREADABLE -> outcome(xml, "error", problems(verdict));
    }
    xml.writeEndElement();
  }

  /** The first line is the message, all lines are the text. */
  private static void outcome(XMLStreamWriter xml, String element, String lines)
      throws XMLStreamException {
    xml.writeStartElement(element);
    attribute(xml, "message", lines.lines().findFirst().orElse(""));
    xml.writeCharacters(lines);
    xml.writeEndElement();
  }

  private static String differences(Verdict verdict) {
    return verdict.differences().stream().map(VerdictsXml::line).collect(Collectors.joining("\n"));
  }

  private static String line(Located<Difference> difference) {
    return Neutral.text(difference.value() + " (line " + difference.span().line() + ")");
  }

  private static String problems(Verdict verdict) {
    return verdict.problems().stream().map(VerdictsXml::line).collect(Collectors.joining("\n"));
  }

  private static String line(Problem problem) {
    return Neutral.text(
        "%s [%s] (line %s)".formatted(problem.message(), problem.code(), problem.span().line()));
  }

  /** What XML cannot hold, or what could deceive its reader, becomes visible. */
  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, Neutral.text(value));
  }
}
