package palpate.cli;

import java.util.List;
import palpate.advice.Advisor;
import palpate.findings.Findings;
import palpate.matching.Matching;
import palpate.plan.Timetable;
import palpate.render.ExplainJson;
import palpate.render.ExplainRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code palpate explain}: the reasons for and against every condition that was near. */
@CommandLine.Command(
    name = "explain",
    description = {
      "Prints the reasons for and against every condition that was near,",
      "what the safety questions found, and what would change the outcome.",
      ""
    },
    sortOptions = false)
final class ExplainCommand extends AdviceCommand {
  @Parameters(
      paramLabel = "FILE",
      description = "An answers file, YAML or JSON; - is standard input.")
  String file = "";

  @Override
  int run() throws Failure {
    var known = catalog();
    var sheet = requireAnswers(known, file).sheet();
    var advice = Advisor.advise(known, sheet, Timetable.UNDATED);
    var matching = Matching.of(known, Findings.of(known, sheet));
    write(
        List.of(file),
        out -> {
          switch (format) {
            case text -> new ExplainRenderer(theme(), version()).render(advice, matching, out);
            case json -> new ExplainJson(envelope(file)).render(advice, matching, out);
          }
        });
    return ExitCode.DONE;
  }
}
