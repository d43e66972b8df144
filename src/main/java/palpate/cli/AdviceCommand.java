package palpate.cli;

import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.questionnaire.load.AnswersFile;
import palpate.questionnaire.load.AnswersReader;
import palpate.render.AdviceRenderer;
import palpate.render.Envelope;
import palpate.render.JsonRenderer;
import palpate.render.Origin;
import palpate.render.TextRenderer;
import palpate.source.Loaded;
import palpate.source.SourceText;
import picocli.CommandLine.Option;

/** What the commands share that read answers. */
abstract class AdviceCommand extends CatalogReadingCommand {
  /** The form of the results. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the results: text (the default) or json.")
  Format format = Format.text;

  /** The answers of a file; warnings are told at once. */
  Loaded<AnswersFile> answers(Catalog of, String file) throws Failure {
    Loaded<SourceText> text = new FileReading(streams()).read(file);
    return text.then(it -> AnswersReader.read(it, of.questionnaire()));
  }

  /** The answers of a file, or a failure with all that is wrong with it. */
  AnswersFile requireAnswers(Catalog of, String file) throws Failure {
    var loaded = answers(of, file);
    Optional<AnswersFile> value = loaded.value();
    if (value.isEmpty()) {
      throw new Failure(
          ExitCode.ANSWERS_INVALID,
          "'%s' was not read, so there is no advice for it.".formatted(file),
          loaded.problems());
    }
    complaints().tell(loaded.problems());
    return value.get();
  }

  /** Writes advice in the form that was asked for. */
  AdviceRenderer renderer(String file) {
    return switch (format) {
      case text -> new TextRenderer(theme(), version());
      case json -> new JsonRenderer(envelope(file));
    };
  }

  Envelope envelope(String file) {
    return Envelope.of(version()).from(Origin.file(file));
  }
}
