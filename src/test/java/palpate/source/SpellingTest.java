package palpate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void aSlipOfEachKindIsForgiven() {
    var known = List.of("morning-pain", "night-pain");

    assertThat(Spelling.closest("mornig-pain", known)).contains("morning-pain");
    assertThat(Spelling.closest("morninng-pain", known)).contains("morning-pain");
    assertThat(Spelling.closest("morning-pein", known)).contains("morning-pain");
    assertThat(Spelling.closest("morning-pian", known)).contains("morning-pain");
  }

  @Test
  void aSwapOfNeighboursIsOneSlip() {
    assertThat(Spelling.distance("abcd", "acbd")).isEqualTo(1);
    assertThat(Spelling.distance("ca", "abc")).isEqualTo(3);
  }

  @Test
  void whatIsFurtherThanTwoSlipsIsNotSuggested() {
    assertThat(Spelling.closest("morning", List.of("evening"))).isEmpty();
    assertThat(Spelling.closest("abcdef", List.of("xbxdxf"))).isEmpty();
  }

  @Test
  void aShortWordIsNotChangedAltogether() {
    assertThat(Spelling.closest("ab", List.of("xy"))).isEmpty();
    assertThat(Spelling.closest("a", List.of("b"))).isEmpty();
    assertThat(Spelling.closest("", List.of("a"))).isEmpty();
  }

  @Test
  void theNearestWinsAndTiesGoByTheAlphabet() {
    assertThat(Spelling.closest("hips", List.of("hops", "hip", "ship"))).contains("hip");
    assertThat(Spelling.closest("hips", List.of("shins", "hip"))).contains("hip");
  }

  @Test
  void anEndlessWordIsNotComparedAtAll() {
    assertThat(Spelling.closest("a".repeat(1_000_000), List.of("a".repeat(999_999)))).isEmpty();
  }

  @Test
  void distanceIsTheSameBothWays() {
    var random = new Random(20261122);
    for (int i = 0; i < 2_000; i++) {
      var a = word(random);
      var b = word(random);
      assertThat(Spelling.distance(a, b)).as(a + " " + b).isEqualTo(Spelling.distance(b, a));
      assertThat(Spelling.distance(a, b) == 0).isEqualTo(a.equals(b));
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(8), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
