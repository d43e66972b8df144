package palpate.cli;

import java.io.IOException;
import java.util.List;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.plan.Timetable;
import palpate.render.Neutral;
import palpate.render.RejectedRenderer;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palpate plan}: advice for answers files. */
@CommandLine.Command(
    name = "plan",
    description = {"Reads answers and prints a plan with its reasons, or who to see instead.", ""},
    sortOptions = false)
final class PlanCommand extends AdviceCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Answers files, YAML or JSON; - is standard input.")
  List<String> files = List.of();

  @Mixin When when = new When();

  @Option(
      names = "--exit-status",
      description = "End with a code for the outcome; see 'palpate --help'.")
  boolean exitStatus;

  private int code = ExitCode.DONE;

  @Override
  int run() throws Failure {
    var timetable = when.timetable(this::usage);
    var known = catalog();
    write(files, out -> writeAll(known, timetable, out));
    return code;
  }

  private void writeAll(Catalog known, Timetable timetable, Appendable out)
      throws IOException, Failure {
    var separator = "";
    var written = 0;
    for (var file : files) {
      if (format == Format.text && files.size() > 1) {
        out.append(separator).append("==> ").append(Neutral.text(file)).append(" <==\n\n");
        separator = "\n";
      }
      try {
        writeOne(known, timetable, file, out);
        written++;
      } catch (Failure failure) {
        complaints().tell(failure);
        code = ExitCode.worst(code, failure.exitCode());
        written += rejected(known, file, failure, out);
      }
    }
    if (written == 0) {
      throw new Failure(code, "");
    }
  }

  private void writeOne(Catalog known, Timetable timetable, String file, Appendable out)
      throws IOException, Failure {
    var loaded = answers(known, file);
    if (loaded.value().isEmpty()) {
      throw new Failure(
          ExitCode.ANSWERS_INVALID,
          "'%s' was not read, so there is no advice for it.".formatted(file),
          loaded.problems());
    }
    complaints().tell(loaded.problems());
    var advice = Advisor.advise(known, loaded.value().get().sheet(), timetable);
    renderer(file).render(advice, out);
    note(advice);
  }

  /** In JSON every file has its envelope, also one that was not read; returns how many. */
  private int rejected(Catalog known, String file, Failure failure, Appendable out)
      throws IOException {
    if (format != Format.json) {
      return 0;
    }
    var start = SourceSpan.at(new SourceText(file, ""), 1, 1);
    var problems =
        failure.problems().isEmpty()
            ? List.of(Problem.error("unreadable", start, failure.sentence()))
            : failure.problems();
    new RejectedRenderer(envelope(file)).render(known.header(), problems, out);
    return 1;
  }

  private void note(Advice advice) {
    if (exitStatus) {
      code = ExitCode.worst(code, ExitCode.of(advice));
    }
  }
}
