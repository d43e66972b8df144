package palpate.source.tree;

import java.util.List;
import palpate.source.Problem;
import palpate.source.SourceText;

/** Says in our words what is wrong with a JSON text. */
final class JsonFaults {
  /** A part of the parser's message, and what we say instead; the first that fits is used. */
  private record Wording(String part, String message, String hint) {}

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              "closing quote", "the text ends inside a string", "close the string with a quote"),
          new Wording(
              "end-of-input",
              "the text ends before everything that was opened is closed",
              "add the missing '}', ']' or quote; part of the text may be lost"),
          new Wording(
              "maybe a (non-standard) comment", "JSON has no comments", "remove the comment"),
          new Wording(
              "Illegal unquoted character",
              "a string cannot hold a tab, a line end or another control character as it is",
              "write \\t for a tab and \\n for a line end"),
          new Wording(
              "escape",
              "this backslash escape is unknown",
              "write the backslash twice, or use one of \\\" \\n \\t \\u0000"),
          new Wording(
              "double-quote to start property name",
              "a key in double quotes is expected here",
              "put keys in double quotes, and leave out a comma after the last entry"),
          new Wording(
              "colon", "a ':' is expected here", "put a ':' between each key and its value"),
          new Wording(
              "comma",
              "a ',' or the end of the list or mapping is expected here",
              "put a ',' between two entries"),
          new Wording(
              "close marker",
              "this bracket does not fit the one that was opened",
              "close each '{' with '}' and each '[' with ']'"),
          new Wording(
              "eading zero", "a number cannot begin with 0", "put it in quotes if it is a text"),
          new Wording("numeric value", "this is not a JSON number", "write it like 12 or -0.5"),
          new Wording(
              "expected a value", "a value is expected here", "write a value, or remove the comma"),
          new Wording("ecognized token", "this word is not JSON", "put text in double quotes"),
          new Wording(
              "valid value",
              "a value is expected here",
              "put text in double quotes; JSON has no comments and no single quotes"));

  private static final Wording OTHER =
      new Wording("", "this cannot be read as JSON", "check the quotes, commas and brackets here");

  private JsonFaults() {}

  /** {@code at} is an offset into the text, or its length. */
  static Problem explain(SourceText source, String text, int at, String parserMessage) {
    var wording =
        WORDINGS.stream().filter(it -> parserMessage.contains(it.part())).findFirst().orElse(OTHER);
    int end = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
    return Problem.error("syntax", source.span(at, end), wording.message())
        .withHint(wording.hint());
  }
}
