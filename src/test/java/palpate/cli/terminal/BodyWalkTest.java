package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpate.cli.terminal.BodyWalk.Direction;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.BodyMap;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;

/** The arrow keys on the drawing of the shipped catalog. */
class BodyWalkTest {
  private static final BodyMap MAP =
      ((ItemKind.AnyOf) ShippedCatalog.get().questionnaire().item(new ItemId("place")).kind())
          .bodyMap();

  private final BodyWalk walk = new BodyWalk(MAP);

  @Test
  void everyAreaIsReachedFromEveryOther() {
    for (var start : MAP.options()) {
      assertThat(reached(start)).as(start).isEqualTo(MAP.options());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "head, DOWN, face-jaw neck chest abdomen hip-groin thigh knee calf ankle heel-foot widespread",
    "widespread, UP, heel-foot ankle calf knee thigh hip-groin abdomen chest neck face-jaw head widespread",
    "shoulder, DOWN, upper-arm elbow forearm wrist-hand knee",
    "shoulder, RIGHT, neck neck",
    "upper-arm, RIGHT, chest upper-back upper-back",
    "low-back, LEFT, abdomen elbow elbow",
    "upper-back, DOWN, low-back buttock thigh",
    "buttock, UP, low-back upper-back neck",
    "ankle, LEFT, ankle",
    "widespread, LEFT, widespread"
  })
  void arrowsGoWhereTheyPoint(String from, Direction direction, String way) {
    var at = from;
    for (var next : way.split(" ", -1)) {
      at = walk.from(at, direction);
      assertThat(at).isEqualTo(next);
    }
  }

  @Test
  void leftUndoesRightAndRightUndoesLeft() {
    for (var option : MAP.options()) {
      var right = walk.from(option, Direction.RIGHT);
      var left = walk.from(option, Direction.LEFT);
      assertThat(right.equals(option) || walk.from(right, Direction.LEFT).equals(option)).isTrue();
      assertThat(left.equals(option) || walk.from(left, Direction.RIGHT).equals(option)).isTrue();
    }
  }

  /** Two ways lead to the same area there, and the way back is one of them. */
  @Test
  void upUndoesDownExceptWhereWaysMeet() {
    var other = new TreeSet<String>();
    for (var option : MAP.options()) {
      if (!walk.from(walk.from(option, Direction.DOWN), Direction.UP).equals(option)) {
        other.add(option);
      }
    }
    assertThat(other).containsExactly("buttock", "wrist-hand");
  }

  @Test
  void fromWhatIsNotDrawnOneGoesIntoTheDrawing() {
    assertThat(walk.from("none", Direction.DOWN)).isEqualTo("head");
    assertThat(walk.from("none", Direction.UP)).isEqualTo("heel-foot");
    assertThat(walk.from("none", Direction.LEFT)).isEqualTo("none");
  }

  @Test
  void withoutAnOptionForEverywhereTheWayEndsAtTheEdge() {
    var view = new BodyMap.View("front", List.of("n", "k"));
    var small = new BodyWalk(new BodyMap(List.of(view), Map.of('n', "neck", 'k', "knee"), ""));
    assertThat(small.from("neck", Direction.UP)).isEqualTo("neck");
    assertThat(small.from("knee", Direction.DOWN)).isEqualTo("knee");
  }

  @Test
  void withoutADrawingNobodyMoves() {
    for (var direction : Direction.values()) {
      assertThat(new BodyWalk(BodyMap.NONE).from("neck", direction)).isEqualTo("neck");
    }
  }

  private Set<String> reached(String start) {
    var reached = new HashSet<>(Set.of(start));
    var next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      var option = next.pop();
      for (var direction : Direction.values()) {
        var to = walk.from(option, direction);
        if (reached.add(to)) {
          next.push(to);
        }
      }
    }
    return reached;
  }
}
