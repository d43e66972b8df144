package palpate.batch;

import java.io.IOException;
import java.util.List;
import palpate.advice.Advice;
import palpate.render.Origin;
import palpate.render.RowProblem;

/** Writes one row of the output, with its line end; safe for use by several threads. */
interface RowWriter {
  /** What stands above all rows; empty when nothing does. */
  String head();

  void advice(Origin origin, Advice advice, Appendable out) throws IOException;

  void rejected(Origin origin, List<RowProblem> problems, Appendable out) throws IOException;
}
