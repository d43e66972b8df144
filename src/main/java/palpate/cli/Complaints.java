package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import palpate.render.Neutral;
import palpate.render.ProblemRenderer;
import palpate.source.Problem;

/** Warnings and failures, told on standard error. */
final class Complaints {
  private static final int MOST_PROBLEMS = 100;

  private final Streams streams;
  private final Common options;

  Complaints(Streams streams, Common options) {
    this.streams = streams;
    this.options = options;
  }

  /** Tells a failure, and returns its exit code. */
  int tell(Failure failure) {
    tell(failure.problems());
    if (!failure.sentence().isEmpty()) {
      line("palpate: " + failure.sentence());
    }
    return failure.exitCode();
  }

  /** Tells located problems; of very many the first. */
  void tell(List<Problem> problems) {
    var shown = problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    write(out -> new ProblemRenderer(Look.ofErrors(options, streams)).render(shown, out));
    if (shown.size() < problems.size()) {
      line("... and %s problems more.".formatted(problems.size() - shown.size()));
    }
  }

  /** Tells one line. */
  void line(String text) {
    write(out -> out.append(Neutral.text(text)).append('\n'));
  }

  private void write(Output.Result message) {
    try {
      Writer writer = new OutputStreamWriter(streams.err(), UTF_8);
      message.writeTo(writer);
      writer.flush();
    } catch (IOException | Failure e) {
      // Nobody listens on standard error; the exit code still tells.
      return;
    }
  }
}
