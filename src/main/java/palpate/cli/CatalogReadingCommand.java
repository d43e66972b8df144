package palpate.cli;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import picocli.CommandLine.Option;

/** What the commands share that read a catalog and write a result. */
abstract class CatalogReadingCommand extends Command {
  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "Use this catalog instead of the one that came with palpate.")
  String catalog = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = FileName.OrOutput.class,
      description = "Write to this file, readable by you alone, instead of standard output (-).")
  String output = "";

  Catalog catalog() throws Failure {
    return catalogs().require(catalog);
  }

  /** Writes the result where it is wanted, but never over the catalog. */
  void write(Output.Result result) throws Failure {
    write(List.of(), result);
  }

  /** Nor over any other file that was read. */
  void write(List<String> alsoRead, Output.Result result) throws Failure {
    var inputs = new ArrayList<>(alsoRead);
    inputs.add(catalog);
    new Output(streams(), inputs).write(output, result);
  }
}
