package palpate.source.tree;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** Says in our words what is wrong with a YAML text. */
final class YamlFaults {
  private static final Map<Character, String> BANNED =
      Map.of('&', "anchor", '*', "alias", '!', "tag");
  private static final String QUOTE_IT = "if it is part of a text, put the text in quotes";

  private YamlFaults() {}

  static Optional<Problem> banned(char first, SourceSpan span) {
    return Optional.ofNullable(BANNED.get(first))
        .map(
            code ->
                Problem.error(
                        code,
                        span,
                        "a YAML %s ('%s') is not used in these files".formatted(code, first))
                    .withHint(
                        (first == '!' ? "remove it; " : "write the value out in full; ")
                            + QUOTE_IT));
  }

  static Problem explain(SourceText source, Throwable thrown, SourceSpan last) {
    if (thrown.getCause() instanceof MarkedYamlEngineException engine) {
      return marked(source, engine, last);
    }
    if (String.valueOf(thrown.getMessage()).contains("Expected a property name")) {
      return aliasAsKey(source, last)
          .orElseGet(
              () ->
                  fault(
                      last,
                      "a key must be a single word or text, not a list or a mapping",
                      "a text that begins with '{' or '[' must be put in quotes"));
    }
    return unknown(last);
  }

  private static Optional<Problem> aliasAsKey(SourceText source, SourceSpan span) {
    var line = source.line(Math.min(span.line(), source.lineCount()));
    int at = line.offsetByCodePoints(0, Math.min(span.column() - 1, points(line)));
    return line.startsWith("*", at) ? banned('*', span) : Optional.empty();
  }

  private static Problem marked(
      SourceText source, MarkedYamlEngineException engine, SourceSpan last) {
    var problem = String.valueOf(engine.getProblem()).strip();
    var context = String.valueOf(engine.getContext()).strip();
    var here = engine.getProblemMark().map(mark -> at(source, mark)).orElse(last);
    var opened = engine.getContextMark().map(mark -> at(source, mark)).orElse(here);
    if (problem.contains("cannot start any token")) {
      return badStart(source, here);
    }
    if (problem.contains("unexpected end of stream")) {
      return fault(
          opened,
          "the quote that opens here is never closed",
          "close it with the same quote; inside single quotes, write an apostrophe twice");
    }
    if (problem.contains("expected ',' or")) {
      return unclosed(problem, here, opened);
    }
    if (context.contains("alias") || context.contains("anchor") || problem.contains("alias")) {
      return banned(context.contains("anchor") ? '&' : '*', opened).orElse(unknown(here));
    }
    if (context.contains("tag") || problem.contains("tag")) {
      return banned('!', opened).orElse(unknown(here));
    }
    return inBlock(problem, here, opened);
  }

  private static Problem inBlock(String problem, SourceSpan here, SourceSpan opened) {
    if (problem.contains("<document start>")) {
      return Problem.error(
              "more-than-one-document", here, "the document has ended, but there is more text here")
          .withHint("keep one document in a file; check quotes, brackets and indentation above");
    }
    if (problem.contains("mapping values are not allowed")) {
      return fault(
          here,
          "a ':' cannot stand here",
          "put a text that contains ': ' in quotes, and check that the line is indented like its"
              + " neighbours");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return fault(here, "a list item '- ' cannot begin here", "start the list on a new line");
    }
    if (problem.contains("could not find expected ':'")) {
      return fault(opened, "this key has no ':' after it", "write 'key: value'");
    }
    if (problem.contains("escape")) {
      return fault(
          here,
          "this backslash escape is unknown",
          "write the backslash twice, or use single quotes");
    }
    if (problem.contains("expected <block end>")) {
      return fault(
          here,
          "this line does not fit the lines above it",
          "check that it is indented like its neighbours");
    }
    return problem.contains("expected the node content")
        ? fault(here, "a value is expected here", "write a value, and put special signs in quotes")
        : unknown(here);
  }

  private static Problem badStart(SourceText source, SourceSpan here) {
    var line = source.line(here.line());
    int at = line.offsetByCodePoints(0, Math.min(here.column() - 1, points(line)));
    if (line.startsWith("\t", at)) {
      return Problem.error("tab-indentation", here, "a tab cannot indent a line of YAML")
          .withHint("use spaces; most editors can turn all tabs into spaces");
    }
    var sign = at < line.length() ? "'" + Character.toString(line.codePointAt(at)) + "'" : "this";
    return fault(here, "a value cannot begin with " + sign, QUOTE_IT);
  }

  private static Problem unclosed(String problem, SourceSpan here, SourceSpan opened) {
    boolean list = problem.contains("']'");
    return fault(
        here,
        "the %s opened with '%s' on line %s is not closed, or a comma is missing"
            .formatted(list ? "list" : "mapping", list ? "[" : "{", opened.line()),
        "separate the parts with commas and close with '" + (list ? "]" : "}") + "'");
  }

  /** Columns and lines of a mark count from 0. */
  private static SourceSpan at(SourceText source, Mark mark) {
    int line = Math.max(1, Math.min(mark.getLine() + 1, source.lineCount()));
    int end = points(source.line(line)) + 1;
    int column = Math.max(1, Math.min(mark.getColumn() + 1, end));
    return new SourceSpan(source, line, column, line, Math.min(column + 1, end));
  }

  private static int points(String line) {
    return line.codePointCount(0, line.length());
  }

  private static Problem unknown(SourceSpan here) {
    return fault(
        here,
        "this cannot be read as YAML",
        "check the quotes, brackets and indentation of this line and the one above");
  }

  private static Problem fault(SourceSpan here, String message, String hint) {
    return Problem.error("syntax", here, message).withHint(hint);
  }
}
