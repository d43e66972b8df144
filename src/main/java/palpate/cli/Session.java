package palpate.cli;

import java.util.Objects;

/** One run of the program: the world around it, and the catalog that came with it. */
record Session(Streams streams, BuiltIn builtIn) {
  Session {
    Objects.requireNonNull(streams, "streams");
    Objects.requireNonNull(builtIn, "builtIn");
  }
}
