package palpate.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Parts of rows that are written once, and copied into many. */
final class Pieces {
  private Pieces() {}

  /** An object. */
  static String object(Json json) {
    var text = json.text(false);
    return text.substring(0, text.length() - 1); // the line end
  }

  /** The entries of an object, without its braces. */
  static String entries(Json json) {
    var object = object(json);
    return object.substring(1, object.length() - 1);
  }

  /** A text in quotes. */
  static String string(String text) {
    var entries = entries(new Json().put("", text));
    return entries.substring("\"\":".length());
  }

  /** Objects as the parts of a list, without its brackets. */
  static String parts(List<Json> list) {
    return String.join(",", list.stream().map(Pieces::object).toList());
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Around the place where something varies: what stands before and behind it. */
  static final class Around {
    private final byte[] before;
    private final byte[] behind;

    private Around(String before, String behind) {
      this.before = bytes(before);
      this.behind = bytes(behind);
    }

    /** Cuts a text in the middle of a mark that it holds once. */
    static Around middleOf(String mark, String text) {
      var at = text.indexOf(mark) + mark.length() - 1;
      if (at < mark.length() || text.indexOf(mark, at) >= 0) {
        throw new IllegalArgumentException("'" + mark + "' does not stand there once");
      }
      return new Around(text.substring(0, at), text.substring(at));
    }

    static Around nothing(String text) {
      return new Around(text, "");
    }

    byte[] before() {
      return before;
    }

    byte[] behind() {
      return behind;
    }
  }
}
