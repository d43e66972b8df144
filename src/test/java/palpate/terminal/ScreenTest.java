package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the emulator makes of what is written, where that is not plain. */
class ScreenTest {
  private final Screen screen = new Screen(10, 3);

  @Test
  void aWideCharacterTakesTwoColumns() {
    screen.write("日本x");

    assertThat(screen.lines().get(0)).isEqualTo("日本x");
    assertThat(screen.cursor()).containsExactly(5, 0);
  }

  @Test
  void aWideCharacterThatDoesNotFitGoesToTheNextLine() {
    screen.write("123456789日x");

    assertThat(screen.lines()).startsWith("123456789", "日x");
  }

  @Test
  void aWideCharacterAfterAFullLineDoesNotSkipALine() {
    screen.write("1234567890\033[1m日x");

    assertThat(screen.lines()).startsWith("1234567890", "日x");
  }

  @Test
  void twoWideCharactersMayFillALineToItsEnd() {
    screen.write("12345678日本");

    assertThat(screen.lines()).startsWith("12345678日", "本");
  }

  @Test
  void aMarkThatCombinesTakesNoColumn() {
    screen.write("123456789e\u0301");

    assertThat(screen.lines()).startsWith("123456789e", "");
  }

  @Test
  void aFullLineDoesNotWrapBeforeMoreComes() {
    screen.write("1234567890\r\nx");

    assertThat(screen.lines()).startsWith("1234567890", "x");
  }

  @Test
  void linesThatScrollOffAreKept() {
    screen.write("one\r\ntwo\r\nthree\r\nfour\r\nfive");

    assertThat(screen.scrolledOff()).containsExactly("one", "two");
    assertThat(screen.lines()).containsExactly("three", "four", "five");
    assertThat(screen.everything()).isEqualTo("one\ntwo\nthree\nfour\nfive");
  }

  @Test
  void whatIsPaintedOverIsGone() {
    screen.write("one\r\ntwo\033[1A\r\033[Jthree");

    assertThat(screen.everything()).isEqualTo("three");
  }

  @Test
  void aTitleIsNotShown() {
    screen.write("\033]0;title\007text");

    assertThat(screen.lines().get(0)).isEqualTo("text");
  }

  @Test
  void whoAsksWhereTheCursorIsGetsAnAnswer() {
    screen.write("abc\033[6n");

    assertThat(screen.reply()).isEqualTo("\033[1;4R");
  }

  @Test
  void aSmallerWindowPushesLinesIntoTheScrollBack() {
    screen.write("one\r\ntwo\r\nthree");
    screen.resize(8, 2);

    assertThat(screen.scrolledOff()).containsExactly("one");
    assertThat(screen.lines()).containsExactly("two", "three");
  }
}
