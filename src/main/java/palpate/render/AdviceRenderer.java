package palpate.render;

import java.io.IOException;
import palpate.advice.Advice;

/** Writes advice in one format. */
public interface AdviceRenderer {
  void render(Advice advice, Appendable out) throws IOException;
}
