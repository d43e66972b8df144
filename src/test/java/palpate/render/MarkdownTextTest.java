package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  private final MarkdownText text = new MarkdownText();

  @ParameterizedTest
  @CsvSource({
    "1. first, 1\\. first",
    "12) twelfth, 12\\) twelfth",
    "- dash, \\- dash",
    "+ plus, \\+ plus",
    "# hash, \\# hash",
    "4 to 12 weeks, 4 to 12 weeks",
    "C5-C6, C5-C6"
  })
  void aLineIsNeverTakenForAListOrAHeading(String words, String line) {
    assertThat(text.line(Prose.of(words))).isEqualTo(line);
  }

  @Test
  void eachLinkTakesTheWordsThatFollowTheLinkBefore() {
    var prose = Prose.of("[S1, S10]", new Link("S1", "a"), new Link("S10", "b"));
    assertThat(text.of(prose)).isEqualTo("\\[[S1](#a), [S10](#b)\\]");
  }

  @Test
  void wordsThatAreNotThereAreNoLink() {
    assertThat(text.of(Prose.of("one", new Link("two", "a")))).isEqualTo("one");
  }
}
