package palpate.render;

import java.util.Objects;

/**
 * What surrounds advice in JSON, and how much of the advice is written.
 *
 * @param engine the version of palpate
 * @param pretty on many lines, rather than on exactly one
 * @param full with reasons, sessions and other long parts
 */
public record Envelope(String engine, Origin origin, boolean pretty, boolean full) {
  /** The version of the format. */
  public static final String SCHEMA = "palpate.advice/1";

  public Envelope {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(origin, "origin");
  }

  /** Pretty and full, of unknown origin. */
  public static Envelope of(String engine) {
    return new Envelope(engine, Origin.NONE, true, true);
  }

  public Envelope from(Origin changed) {
    return new Envelope(engine, changed, pretty, full);
  }

  /** On one line. */
  public Envelope compact() {
    return new Envelope(engine, origin, false, full);
  }

  /** Without the long parts. */
  public Envelope brief() {
    return new Envelope(engine, origin, pretty, false);
  }

  Json head() {
    return new Json().put("schema", SCHEMA).put("engine", engine);
  }

  Json source() {
    return new Json()
        .putUnless("", "file", origin.file())
        .putUnless(0L, "line", origin.line())
        .putUnless("", "id", origin.id());
  }
}
