package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import palpate.catalog.Catalog;
import palpate.catalog.Finding;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;
import palpate.fixtures.ShippedCatalog;

class CatalogBookTest {
  private static final Catalog SHIPPED = ShippedCatalog.get();
  private static final String HTML = html(SHIPPED);
  private static final String MARKDOWN = markdown(SHIPPED);

  @Test
  void markdownReadsAsAgreed() {
    Golden.check("render/catalog/book.md", markdown(Fixtures.catalog()));
  }

  @Test
  void htmlReadsAsAgreed() {
    Golden.check("render/catalog/book.html", html(Fixtures.catalog()));
  }

  @Test
  void everyQuestionOfTheShippedCatalogCanBeReadInBoth() {
    var asks = SHIPPED.questionnaire().items().stream().map(it -> it.ask()).toList();
    assertThat(words(HTML)).contains(asks);
    assertThat(MARKDOWN.replace("\\", "")).contains(asks);
  }

  @Test
  void everyEntryOfTheShippedCatalogIsAPlaceInBoth() {
    var places = places(SHIPPED);
    assertThat(ids(HTML)).containsAll(places);
    assertThat(MARKDOWN).contains(places.stream().map(it -> "<a id=\"" + it + "\">").toList());
  }

  @Test
  void everyLinkOfTheShippedCatalogLeadsToAPlaceThatIsThereOnce() {
    var ids = ids(HTML);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(
            new TreeSet<>(
                attributes(HTML, "a", "href").stream().map(it -> it.substring(1)).toList()));
  }

  @Test
  void headingsOfTheShippedCatalogNeverSkipALevel() {
    var levels = headings(HTML);
    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(IntStream.range(1, levels.size()))
        .allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1 && levels.get(i) > 1);
  }

  @Test
  void everyCellOfATitleSaysWhatItIsTheTitleOf() {
    assertThat(attributes(HTML, "th", "scope")).isNotEmpty().containsOnly("row", "col");
    assertThat(document(HTML).getElementsByTagName("caption").getLength())
        .isEqualTo(document(HTML).getElementsByTagName("table").getLength());
  }

  @Test
  void theHtmlNeedsNothingElse() {
    assertThat(HTML).doesNotContain("<script", "<img", "<link", "@import", "url(", "src=");
  }

  @Test
  void markupInACatalogIsShownAsItIs() {
    var hostile = "<script>alert(1)</script> & *bold* | [link](x) \u001b[31m";
    var catalog = withFinding(hostile);
    assertThat(words(html(catalog))).contains("<script>alert(1)</script> & *bold* | [link](x)");
    assertThat(html(catalog)).doesNotContain("<script", "\u001b");
    assertThat(markdown(catalog))
        .contains("\\<script\\>", "\\*bold\\* \\| \\[link\\]")
        .doesNotContain("\u001b");
  }

  @Test
  void twoRunsWriteTheSame() {
    assertThat(html(SHIPPED)).isEqualTo(HTML);
    assertThat(markdown(SHIPPED)).isEqualTo(MARKDOWN);
  }

  private static List<String> places(Catalog catalog) {
    var places = new ArrayList<String>();
    catalog.conditions().forEach(it -> places.add("condition-" + it.id()));
    catalog.techniques().forEach(it -> places.add("technique-" + it.id()));
    catalog.cautions().forEach(it -> places.add("caution-" + it.id()));
    catalog.findings().forEach(it -> places.add("finding-" + it.id()));
    catalog.measures().forEach(it -> places.add("measure-" + it.id()));
    catalog.citations().forEach(it -> places.add("source-" + it.id()));
    catalog.questionnaire().items().forEach(it -> places.add("question-" + it.id()));
    return places;
  }

  private static Catalog withFinding(String says) {
    var small = Fixtures.catalog();
    var when = small.findings().get(0).criterion().when();
    return new Catalog(
        small.header(),
        small.planning(),
        small.questionnaire(),
        List.of(new Finding("odd", says, when)),
        small.redFlags(),
        small.contraindications(),
        small.techniques(),
        small.measures(),
        small.conditions(),
        small.costs(),
        small.citations());
  }

  private static String markdown(Catalog catalog) {
    var out = new StringBuilder();
    try {
      CatalogBook.markdown(catalog, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String html(Catalog catalog) {
    var out = new StringBuilder();
    try {
      CatalogBook.html(catalog, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Document document(String html) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("the HTML is no XML", e);
    }
  }

  private static String words(String html) {
    return document(html).getDocumentElement().getTextContent();
  }

  private static List<String> ids(String html) {
    return attributes(html, "*", "id");
  }

  private static List<String> attributes(String html, String element, String name) {
    return elements(html, element).stream()
        .filter(it -> it.hasAttribute(name))
        .map(it -> it.getAttribute(name))
        .toList();
  }

  private static List<Integer> headings(String html) {
    return elements(html, "*").stream()
        .map(Element::getTagName)
        .filter(it -> it.matches("h[1-6]"))
        .map(it -> Integer.parseInt(it.substring(1)))
        .toList();
  }

  private static List<Element> elements(String html, String name) {
    var nodes = document(html).getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
