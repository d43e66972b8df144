package palpate.batch;

import java.io.IOException;

/** Keeps how far a run has come, and may break it off; always on the thread that runs it. */
public interface Keeper {
  /** What is to be done between two portions of rows. */
  enum Wish {
    GO_ON,
    /** Hand over all rows so far, and keep how far the run has come. */
    KEEP,
    /** The same, and then break off. */
    STOP
  }

  /** Asked often. */
  Wish wish();

  /** All rows before that place have been handed to the sinks. */
  void keep(Checkpoint checkpoint) throws IOException;

  /** Keeps nothing, and lets the run go on. */
  Keeper NONE =
      new Keeper() {
        @Override
        public Wish wish() {
          return Wish.GO_ON;
        }

        @Override
        public void keep(Checkpoint checkpoint) {}
      };
}
