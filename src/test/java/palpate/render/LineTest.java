package palpate.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A line is what was added to it, whether it copies that or not. */
class LineTest {
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private final Random random = new Random(SEED);
  private final Utf8 utf8 = new Utf8();

  @Test
  void allThatWasAddedStandsInItsOrder() {
    System.err.println("palpate.seed = " + SEED);
    for (var i = 0; i < 2_000; i++) {
      var expected = draw();
      var line = utf8.take();
      assertThat(line.text()).isEqualTo(expected);
      assertThat(line.length()).isEqualTo(expected.getBytes(UTF_8).length);
      assertThat(line).isEqualTo(Line.of(expected)).hasSameHashCodeAs(Line.of(expected));
    }
  }

  @Test
  void itIsCopiedToAPlaceAndNowhereElse() {
    var expected = draw();
    var line = utf8.take();
    var target = "x".repeat(line.length() + 5).getBytes(UTF_8);
    line.copyTo(target, 3);
    assertThat(new String(target, UTF_8)).isEqualTo("xxx" + expected + "xx");
  }

  @Test
  void whatIsAddedLaterChangesNoLineThatWasTaken() {
    var expected = draw();
    var line = utf8.take();
    for (var i = 0; i < 100; i++) {
      draw();
    }
    assertThat(line.text()).isEqualTo(expected);
  }

  /** Adds many pieces, short ones and long ones; says what they are. */
  private String draw() {
    var expected = new StringBuilder();
    for (var i = random.nextInt(200); i > 0; i--) {
      var text = "é".repeat(random.nextInt(4)) + "a".repeat(random.nextInt(100));
      var number = random.nextLong(-200, 200);
      expected.append(
          switch (random.nextInt(4)) {
            case 0 -> added(utf8.add(text.getBytes(UTF_8)), text);
            case 1 -> added(utf8.add(text), text);
            case 2 -> added(utf8.add('b'), "b");
            default -> added(utf8.add(number), Long.toString(number));
          });
    }
    return expected.toString();
  }

  private String added(Utf8 to, String text) {
    assertThat(to).isSameAs(utf8);
    return text;
  }
}
