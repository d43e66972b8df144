package palpate.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/**
 * Writes the answers of all examples to standard output as rows of JSON, each with its file as its
 * id: {@code ExampleRows}, at the root of a checkout.
 */
public final class ExampleRows {
  private static final Path EXAMPLES = Path.of("examples");

  private ExampleRows() {}

  public static void main(String[] args) throws IOException {
    var catalog = Knowledge.catalog();
    var form = new NdjsonRows(catalog.questionnaire());
    var out = new PrintStream(System.out, false, UTF_8);
    try (var files = Files.walk(EXAMPLES)) {
      for (var file : files.filter(ExampleRows::isExample).sorted().toList()) {
        var text = new SourceText(file.toString(), Files.readString(file, UTF_8));
        var sheet = AnswersReader.read(text, catalog.questionnaire()).value().orElseThrow().sheet();
        out.print(form.row(EXAMPLES.relativize(file).toString(), sheet));
      }
    }
    out.flush();
  }

  private static boolean isExample(Path file) {
    return file.toString().matches(".*\\.(yaml|json)");
  }
}
