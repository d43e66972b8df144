package palpate.source.tree;

import java.util.List;
import java.util.stream.Collectors;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** Writes problems and nodes on a line, for tests to compare. */
final class Shown {
  private Shown() {}

  static SourceText yaml(String text) {
    return new SourceText("f.yaml", text);
  }

  static SourceText json(String text) {
    return new SourceText("f.json", text);
  }

  /** Each problem as {@code line:column-endLine:endColumn code}. */
  static List<String> places(Loaded<?> loaded) {
    return loaded.problems().stream().map(it -> place(it.span()) + " " + it.code()).toList();
  }

  static List<String> codes(Problems problems) {
    return problems.sorted().stream().map(Problem::code).toList();
  }

  /** Each problem as {@code line:column [code] message (hint)}. */
  static List<String> full(Problems problems) {
    return problems.sorted().stream().map(Shown::full).toList();
  }

  static List<String> full(Loaded<?> loaded) {
    return loaded.problems().stream().map(Shown::full).toList();
  }

  private static String full(Problem it) {
    var span = it.span();
    return "%d:%d [%s] %s (%s)"
        .formatted(span.line(), span.column(), it.code(), it.message(), it.hint());
  }

  static String place(SourceSpan span) {
    return "%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  /** The text that a place on one line covers. */
  static String covered(SourceSpan span) {
    var line = span.source().line(span.line());
    return line.substring(
        line.offsetByCodePoints(0, span.column() - 1),
        line.offsetByCodePoints(0, span.endColumn() - 1));
  }

  /** The tree as {@code {key=KIND(text), key=[...]}}. */
  static String tree(Loaded<MappingNode> loaded) {
    return loaded.value().map(Shown::tree).orElseGet(() -> full(loaded).toString());
  }

  static String tree(Node node) {
    return node.accept(
        new Node.Cases<>() {
          @Override
          public String mapping(MappingNode it) {
            return it.entries().stream()
                .map(entry -> entry.key().text() + "=" + tree(entry.value()))
                .collect(Collectors.joining(", ", "{", "}"));
          }

          @Override
          public String sequence(SequenceNode it) {
            return it.items().stream().map(Shown::tree).collect(Collectors.joining(", ", "[", "]"));
          }

          @Override
          public String scalar(ScalarNode it) {
            return it.kind() + "(" + it.text() + ")";
          }
        });
  }
}
