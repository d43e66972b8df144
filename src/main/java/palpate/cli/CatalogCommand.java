package palpate.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code palpate catalog}: the catalog author's commands. */
@CommandLine.Command(
    name = "catalog",
    subcommands = {
      CatalogCheckCommand.class,
      CatalogListCommand.class,
      CatalogShowCommand.class,
      CatalogPageCommand.class,
      CatalogTestCommand.class,
      CatalogCoverageCommand.class,
      CatalogMutateCommand.class,
      CatalogDiffCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = {"Checks, shows and tests the catalog of conditions.", ""})
final class CatalogCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: check, list, show ID, page, test, coverage, mutate or diff.");
  }
}
