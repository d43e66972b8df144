package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final long SEED = 20261122;

  @Test
  void theEntryAtTheCursorIsAlwaysSeenAndTheRestFits() {
    var random = new Random(SEED);
    for (var run = 0; run < 20_000; run++) {
      var heights = random.ints(1 + random.nextInt(20), 1, 9).boxed().toList();
      var rows = 3 + random.nextInt(30);
      var cursor = random.nextInt(heights.size());
      var window = Window.around(heights, random.nextInt(heights.size()), cursor, rows);
      assertThat(cursor).as("seed %s, run %s", SEED, run).isBetween(window.from(), window.to() - 1);
      var words = (window.from() > 0 ? 1 : 0) + (window.to() < heights.size() ? 1 : 0);
      var used = heights.subList(window.from(), window.to()).stream().mapToInt(it -> it).sum();
      assertThat(window.isCut(heights) || used + words <= rows)
          .as("seed %s, run %s: %s of %s in %s rows", SEED, run, window, heights, rows)
          .isTrue();
    }
  }

  @Test
  void aListThatFitsIsSeenAsAWhole() {
    assertThat(Window.around(List.of(1, 2, 3), 2, 2, 6)).isEqualTo(new Window(0, 3, 6));
  }

  @Test
  void itMovesNoFurtherThanItMust() {
    assertThat(Window.around(List.of(1, 1, 1, 1, 1, 1), 1, 2, 5).from()).isEqualTo(1);
  }

  @Test
  void anEntryThatIsTooTallIsCut() {
    var window = Window.around(List.of(1, 9, 1), 0, 1, 5);
    assertThat(window).isEqualTo(new Window(1, 2, 3));
    assertThat(window.isCut(List.of(1, 9, 1))).isTrue();
  }
}
