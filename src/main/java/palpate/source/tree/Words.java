package palpate.source.tree;

import palpate.source.Hidden;

/** Turns what stands in a file into words for a message. */
final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  /** In quotes, on one line, shortened, without characters that a terminal might obey. */
  static String quote(String text) {
    var shown = new StringBuilder("'");
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Hidden.is(c) || Character.isWhitespace(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "...'" : "'").toString();
  }

  /** The node as it would be named in "must be a list, not ...". */
  static String describe(Node node) {
    return node.accept(
        new Node.Cases<>() {
          @Override
          public String mapping(MappingNode it) {
            return "a mapping";
          }

          @Override
          public String sequence(SequenceNode it) {
            return "a list";
          }

          @Override
          public String scalar(ScalarNode it) {
            return switch (it.kind()) {
              case TEXT -> "the text " + quote(it.text());
              case NUMBER -> "the number " + quote(it.text());
              case BOOLEAN -> it.text();
              case NULL -> "empty";
            };
          }
        });
  }
}
