package palpate.render;

import palpate.compiled.Marks;
import palpate.compiled.Ruling;

/** Writes rulings as rows of some form; for one thread. */
public interface RulingWriter {
  /** A row. */
  Line render(Origin origin, Ruling ruling, Marks marks);

  /** Whether the modifications leave anything that may be done. */
  boolean isTreated(Ruling.Plan plan, Marks marks);
}
