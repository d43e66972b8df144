package palpate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static SourceText text(String text) {
    return new SourceText("f.yaml", text);
  }

  @Test
  void linesComeWithoutTheirEndsWhateverEndsThem() {
    var source = text("one\ntwo\r\nthree\rfour");

    assertThat(IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line))
        .containsExactly("one", "two", "three", "four");
  }

  @Test
  void emptyLinesCount() {
    var source = text("\n\r\n\nx\n");

    assertThat(IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line))
        .containsExactly("", "", "", "x", "");
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(text("").lineCount()).isEqualTo(1);
    assertThat(text("").line(1)).isEmpty();
  }

  @Test
  void aLineThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> text("a").line(0));
    assertThatIllegalArgumentException().isThrownBy(() -> text("a").line(2));
  }

  @Test
  void aSpanCountsWholeCharacters() {
    var source = text("ab\n\uD83D\uDE00 \u00e9x\n");

    assertThat(source.span(6, 8)).isEqualTo(new SourceSpan(source, 2, 3, 2, 5));
  }

  @Test
  void aSpanMayReachTheEndOfTheText() {
    var source = text("ab\ncd");

    assertThat(source.span(1, 5)).isEqualTo(new SourceSpan(source, 1, 2, 2, 3));
  }

  @Test
  void equalNamesAndTextsAreEqual() {
    assertThat(text("a")).isEqualTo(text("a")).hasSameHashCodeAs(text("a"));
    assertThat(text("a")).isNotEqualTo(text("b")).isNotEqualTo(new SourceText("g", "a"));
  }
}
