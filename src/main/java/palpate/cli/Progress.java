package palpate.cli;

/** How many of many things are done, told on a terminal alone. */
final class Progress {
  private static final int STEPS_SHOWN = 20;

  private final StatusLine line;
  private final int all;
  private final boolean shown;
  private int done;

  Progress(Streams streams, Common options, int all) {
    this.line = new StatusLine(streams);
    this.all = all;
    this.shown = !options.plain && all > STEPS_SHOWN;
  }

  /** One more is done; may be called from any thread. */
  synchronized void step() {
    done++;
    if (shown && done % STEPS_SHOWN == 0) {
      line.show("%s of %s".formatted(done, all));
    }
  }

  /** Wipes the line. */
  synchronized void end() {
    line.wipe();
  }
}
