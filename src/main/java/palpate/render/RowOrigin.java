package palpate.render;

/** Where the rows of one file come from, as JSON. */
final class RowOrigin {
  private final String file;
  private final byte[] beginning;

  RowOrigin(String file) {
    this.file = file;
    var name = file.isEmpty() ? "" : "\"file\":" + Pieces.string(file) + ",";
    this.beginning = Pieces.bytes(",\"source\":{" + name);
  }

  boolean isOf(String other) {
    return file.equals(other);
  }

  /** Writes an entry of an object, or nothing where nothing is known; see {@link Envelope}. */
  void write(Origin origin, Utf8 out) {
    var isPlaced = origin.line() > 0;
    if (!isPlaced && origin.id().isEmpty()) {
      if (!file.isEmpty()) {
        out.add(",\"source\":{\"file\":" + Pieces.string(file) + "}");
      }
      return;
    }
    out.add(beginning);
    if (isPlaced) {
      out.add("\"line\":").add(origin.line());
    }
    if (!origin.id().isEmpty()) {
      out.add(isPlaced ? ",\"id\":" : "\"id\":").add(quoted(origin.id()));
    }
    out.add('}');
  }

  private static String quoted(String id) {
    for (var i = 0; i < id.length(); i++) {
      var c = id.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return Pieces.string(id);
      }
    }
    return '"' + id + '"';
  }
}
