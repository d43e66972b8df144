package palpate.cli;

import java.util.List;
import palpate.render.TemplateRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code palpate template}: an empty answers file. */
@CommandLine.Command(
    name = "template",
    description = {
      "Prints an empty answers file with every question, its options and help as comments.",
      ""
    },
    sortOptions = false)
final class TemplateCommand extends Command {
  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "Use this catalog instead of the one that came with palpate.")
  String catalog = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, readable by you alone, instead of standard output.")
  String output = "";

  @Override
  int run() throws Failure {
    var known = new Catalogs(streams(), complaints()).require(catalog);
    new Output(streams(), List.of(output, catalog))
        .write(output, out -> new TemplateRenderer().render(known, out));
    return ExitCode.DONE;
  }
}
