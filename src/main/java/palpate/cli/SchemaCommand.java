package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import palpate.render.AnswersSchema;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palpate schema}: the formats of palpate as JSON Schemas. */
@CommandLine.Command(
    name = "schema",
    description = {
      "Prints the JSON Schema (draft 2020-12) of a catalog, of the answers files",
      "of a catalog, or of advice in JSON, for editors and other programs.",
      ""
    },
    sortOptions = false)
final class SchemaCommand extends Command {
  /** What has a schema. */
  enum Kind {
    catalog,
    answers,
    advice
  }

  @Parameters(paramLabel = "KIND", description = "catalog, answers or advice.")
  Kind kind = Kind.answers;

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "With answers: those of this catalog, not of the one that came with palpate.")
  String catalog = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = FileName.OrOutput.class,
      description = "Write to this file, readable by you alone, instead of standard output (-).")
  String output = "";

  @Override
  int run() throws Failure {
    if (!catalog.isEmpty() && kind != Kind.answers) {
      throw usage("--catalog goes with 'schema answers' only; the others are always the same.");
    }
    var result = kind == Kind.answers ? answers() : written(kind.name());
    new Output(streams(), List.of(catalog)).write(output, result);
    return ExitCode.DONE;
  }

  private Output.Result answers() throws Failure {
    var known = catalogs().require(catalog);
    return out -> new AnswersSchema().render(known, out);
  }

  private static Output.Result written(String name) throws Failure {
    try (var in = SchemaCommand.class.getResourceAsStream("/palpate/schema/" + name + ".json")) {
      if (in == null) {
        throw new Failure(ExitCode.INTERNAL_FAULT, "the schema is missing from the program.");
      }
      var text = new String(in.readAllBytes(), UTF_8);
      return out -> out.append(text);
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL_FAULT, "the schema cannot be read: " + e.getMessage());
    }
  }
}
