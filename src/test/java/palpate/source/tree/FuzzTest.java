package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import palpate.source.Loaded;
import palpate.source.SourceText;

/** Spoils valid documents at random: reading never throws, and what it reports lies in the text. */
class FuzzTest {
  private static final long SEED = Long.getLong("palpate.seed", System.nanoTime());
  private static final int ROUNDS = Boolean.getBoolean("palpate.long") ? 300_000 : 10_000;
  private static final String YAML =
      """
      # a comment
      catalog: {id: palpate-au, version: "2026.11.1", reviewed: 2026-11-22}
      conditions:
        - id: knee-osteoarthritis
          name: 'Knee \uD83D\uDE00 osteoarthritis'
          supports: [{finding: worse-on-stairs, weight: 2}, {finding: stiff, weight: -1.5}]
          text: |
            one
            two
          flag: true
      """;
  private static final String JSON =
      """
      {
      \t"answers": {"age": 44, "place": ["neck", "\\u00e9"], "pregnant": false, "none": null},
      \t"expect": {"sessions": 6, "score": -1.5e3}
      }
      """;
  private static final List<String> PARTS =
      List.of(
          "\t",
          " ",
          "\n",
          "\r",
          "- ",
          ": ",
          ":",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "!t ",
          "\"",
          "'",
          "|",
          ">",
          "#",
          "? ",
          "---\n",
          "...\n",
          "%",
          "@",
          ",",
          "\\",
          "\\u",
          "\uFEFF",
          "\u0000",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u202E",
          "\u0085",
          "\u2028",
          "<<: ",
          "null",
          "~",
          "1e9",
          "\uFFFF",
          "!!",
          "!<",
          "\\x",
          "  ");

  @Test
  void spoiltDocumentsAreAnsweredWithoutAnException(TestReporter reporter) {
    reporter.publishEntry("palpate.seed", Long.toString(SEED));
    var random = new Random(SEED);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            check(Shown.yaml(spoilt(YAML, random)));
            check(Shown.json(spoilt(JSON, random)));
          }
        });
  }

  @Test
  void randomBytesAreAnsweredWithoutAnException(TestReporter reporter) {
    reporter.publishEntry("palpate.seed", Long.toString(SEED));
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      var bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(Decoding.utf8("f.yaml", bytes)).isNotNull();
      check(Shown.yaml(new String(bytes, StandardCharsets.ISO_8859_1)));
      check(Shown.json(new String(bytes, StandardCharsets.UTF_16)));
    }
  }

  private static String spoilt(String text, Random random) {
    var spoilt = new StringBuilder(text);
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(spoilt.length() + 1);
      int end = Math.min(spoilt.length(), at + random.nextInt(6));
      spoilt.replace(at, end, PARTS.get(random.nextInt(PARTS.size())).repeat(random.nextInt(3)));
    }
    return spoilt.toString();
  }

  private static void check(SourceText source) {
    var description = "seed %d, text <%s>".formatted(SEED, source.text());
    try {
      checkPlaces(Documents.read(source), description);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(description, e);
    }
  }

  private static void checkPlaces(Loaded<MappingNode> loaded, String description) {
    for (var problem : loaded.problems()) {
      var span = problem.span();
      assertThat(span.endLine()).as(description).isLessThanOrEqualTo(span.source().lineCount());
      var line = span.source().line(span.line());
      assertThat(span.column())
          .as(description)
          .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
      assertThat(problem.message() + problem.hint())
          .as(description)
          .doesNotContain("jackson", "REDACTED", "Source:", "snakeyaml");
    }
  }
}
