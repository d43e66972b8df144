package palpate.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.BodyMap.View;

class BodyMapTest {
  private static final View FRONT = new View("front", List.of(" n", "k/k"));
  private static final View BACK = new View("back", List.of("nn"));
  private static final Map<Character, String> KEY = Map.of('n', "neck", 'k', "knee");

  @Test
  void lettersAreOptionsAndAllElseIsOutline() {
    var map = new BodyMap(List.of(FRONT, BACK), KEY, "all");
    assertThat(map.option(FRONT, 0, 1)).contains("neck");
    assertThat(map.option(FRONT, 0, 2)).isEmpty();
    assertThat(map.option(FRONT, 1, 1)).isEmpty();
    assertThat(map.options()).containsExactlyInAnyOrder("neck", "knee", "all");
  }

  @Test
  void rowsAreMadeAsLongAsTheLongest() {
    assertThat(FRONT.rows()).containsExactly(" n ", "k/k");
    assertThat(FRONT.columns()).isEqualTo(3);
  }

  @Test
  void theKeyHasTheLettersThatAreDrawnAndNoOthers() {
    refuses(Map.of('n', "neck"), "");
    refuses(Map.of('n', "neck", 'k', "knee", 'x', "hip"), "");
  }

  @Test
  void noOptionStandsThereTwice() {
    refuses(Map.of('n', "neck", 'k', "neck"), "");
    refuses(KEY, "knee");
  }

  @Test
  void aViewIsSmallAndPlain() {
    refuses("front", List.of());
    refuses("front", List.of("", ""));
    refuses(" ", List.of("n"));
    refuses("front", List.of("n".repeat(View.MAX_COLUMNS + 1)));
    refuses("front", List.of("n\n"));
    refuses("front", List.of("n\u001b[1m"));
    refuses("front", List.of("n\u2502"));
    refuses("front", Collections.nCopies(View.MAX_ROWS + 1, "n"));
  }

  @Test
  void aListShowsAllItsOptionsOnItsMapOrHasNone() {
    var map = new BodyMap(List.of(FRONT, BACK), KEY, "");
    var neck = new AnswerOption("neck", "Neck");
    var knee = new AnswerOption("knee", "Knee");
    assertThat(new ItemKind.AnyOf(List.of(neck, knee), map).bodyMap().isDrawn()).isTrue();
    assertThat(new ItemKind.AnyOf(List.of(neck)).bodyMap().isDrawn()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new ItemKind.AnyOf(List.of(neck), map));
  }

  private static void refuses(Map<Character, String> key, String everywhere) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BodyMap(List.of(FRONT, BACK), key, everywhere));
  }

  private static void refuses(String name, List<String> rows) {
    assertThatIllegalArgumentException().isThrownBy(() -> new View(name, rows));
  }
}
