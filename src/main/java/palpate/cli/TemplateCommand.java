package palpate.cli;

import java.util.List;
import palpate.render.TemplateRenderer;
import picocli.CommandLine;

/** {@code palpate template}: an empty answers file. */
@CommandLine.Command(
    name = "template",
    description = {
      "Prints an empty answers file with every question, its options and help as comments.",
      ""
    },
    sortOptions = false)
final class TemplateCommand extends CatalogReadingCommand {
  @Override
  int run() throws Failure {
    var known = catalog();
    write(List.of(output), out -> new TemplateRenderer().render(known, out));
    return ExitCode.DONE;
  }
}
