package palpate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceSpanTest {
  private static final SourceText SOURCE = new SourceText("f.yaml", "");

  @Test
  void itIsShownAsFileLineAndColumn() {
    assertThat(new SourceSpan(SOURCE, 41, 17, 41, 28)).hasToString("f.yaml:41:17");
  }

  @Test
  void placesBeforeTheFirstAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SourceSpan.at(SOURCE, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> SourceSpan.at(SOURCE, 1, 0));
  }

  @Test
  void itCannotEndBeforeItStarts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(SOURCE, 2, 3, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(SOURCE, 2, 3, 1, 9));
  }

  @Test
  void placesAreOrderedByFileThenLineThenColumnThenEnd() {
    var later = new SourceText("g.yaml", "");

    assertThat(
            Stream.of(
                    SourceSpan.at(later, 1, 1),
                    SourceSpan.at(SOURCE, 10, 1),
                    new SourceSpan(SOURCE, 2, 1, 3, 1),
                    SourceSpan.at(SOURCE, 2, 9),
                    new SourceSpan(SOURCE, 2, 1, 2, 5))
                .sorted())
        .containsExactly(
            new SourceSpan(SOURCE, 2, 1, 2, 5),
            new SourceSpan(SOURCE, 2, 1, 3, 1),
            SourceSpan.at(SOURCE, 2, 9),
            SourceSpan.at(SOURCE, 10, 1),
            SourceSpan.at(later, 1, 1));
  }

  @Test
  void twoPlacesJoinIntoOne() {
    assertThat(SourceSpan.at(SOURCE, 1, 2).to(new SourceSpan(SOURCE, 3, 1, 3, 4)))
        .isEqualTo(new SourceSpan(SOURCE, 1, 2, 3, 4));
  }
}
