package palpate.render;

/** Where the rows of one file come from, as JSON. */
final class RowOrigin {
  private final String file;
  private final byte[] before;

  RowOrigin(String file) {
    this.file = file;
    var name = file.isEmpty() ? "" : "\"file\":" + Pieces.string(file) + ",";
    this.before = Pieces.bytes(",\"source\":{" + name + "\"line\":");
  }

  boolean isOf(String other) {
    return file.equals(other);
  }

  void write(Origin origin, Utf8 out) {
    out.add(before).add(origin.line());
    if (!origin.id().isEmpty()) {
      out.add(",\"id\":")
          .add(isPlain(origin.id()) ? "\"" + origin.id() + "\"" : Pieces.string(origin.id()));
    }
    out.add('}');
  }

  /** Whether nothing in it is written otherwise in JSON. */
  private static boolean isPlain(String id) {
    for (var i = 0; i < id.length(); i++) {
      var c = id.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
