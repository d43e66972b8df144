package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpate.cli.terminal.StyledLine.Look;
import palpate.fixtures.Golden;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.BodyMap;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.render.Theme;

/** The drawing of the shipped catalog as a person sees it, and what it does with odd ones. */
class BodyChartTest {
  private static final ItemKind.AnyOf PLACE =
      (ItemKind.AnyOf) ShippedCatalog.get().questionnaire().item(new ItemId("place")).kind();

  @ParameterizedTest
  @CsvSource({
    "nothing-yet-80.txt, none, '', 80, 20, false",
    "neck-80.txt, neck, '', 80, 20, false",
    "shoulder-and-calf-80.txt, shoulder, 'shoulder calf', 80, 20, false",
    "low-back-ticked-80-unicode.txt, low-back, 'low-back buttock', 80, 20, true",
    "face-200-unicode.txt, face-jaw, 'head neck', 200, 60, true",
    "everywhere-80.txt, widespread, 'knee', 80, 11, false",
    "everywhere-ticked-80-unicode.txt, elbow, 'widespread', 80, 20, true",
    "low-back-40.txt, low-back, 'abdomen', 40, 13, false",
    "foot-40-unicode.txt, heel-foot, 'heel-foot ankle', 40, 13, true",
    "without-legend-38.txt, wrist-hand, 'chest', 38, 12, false"
  })
  void theChartLooksAsAgreed(
      String file, String here, String ticked, int columns, int rows, boolean unicode) {
    var chart = new BodyChart(PLACE, Theme.of(true, unicode, columns));
    Golden.check("body-chart/" + file, text(chart.lines(here, set(ticked), columns, rows)));
  }

  @Test
  void nothingElseStandsAmongTheGoldens() {
    Golden.checkNoOrphans(
        "body-chart",
        List.of(
            "body-chart/nothing-yet-80.txt",
            "body-chart/neck-80.txt",
            "body-chart/shoulder-and-calf-80.txt",
            "body-chart/low-back-ticked-80-unicode.txt",
            "body-chart/face-200-unicode.txt",
            "body-chart/everywhere-80.txt",
            "body-chart/everywhere-ticked-80-unicode.txt",
            "body-chart/low-back-40.txt",
            "body-chart/foot-40-unicode.txt",
            "body-chart/without-legend-38.txt"));
  }

  @Test
  void everyAreaLooksDifferentAtTheCursorAndTickedWithoutColour() {
    var chart = new BodyChart(PLACE, Theme.PLAIN);
    for (var option : PLACE.options()) {
      var pictures =
          Set.of(
              text(chart.lines("none", Set.of(), 38, 13)),
              text(chart.lines("none", Set.of(option.id()), 38, 13)),
              text(chart.lines(option.id(), Set.of(), 38, 13)),
              text(chart.lines(option.id(), Set.of(option.id()), 38, 13)));
      assertThat(pictures).as(option.id()).hasSize(4);
    }
  }

  @Test
  void itAlwaysFitsAndIsNeverHigherOrLowerForAnotherCursor() {
    for (var columns = 36; columns <= 90; columns += 6) {
      for (var unicode : List.of(true, false)) {
        var chart = new BodyChart(PLACE, Theme.of(false, unicode, columns));
        var heights = new ArrayList<Integer>();
        for (var option : PLACE.options()) {
          var lines = chart.lines(option.id(), Set.of(option.id()), columns, 13);
          var width = columns;
          assertThat(lines).allSatisfy(it -> assertThat(it.columns()).isLessThanOrEqualTo(width));
          heights.add(lines.size());
        }
        assertThat(heights).containsOnly(heights.get(0)).doesNotContain(0);
      }
    }
  }

  @Test
  void aTerminalThatIsTooSmallGetsNoLines() {
    var chart = new BodyChart(PLACE, Theme.PLAIN);
    assertThat(chart.lines("neck", Set.of(), 35, 60)).isEmpty();
    assertThat(chart.lines("neck", Set.of(), 40, 11)).isEmpty();
    assertThat(chart.lines("neck", Set.of(), 80, 10)).isEmpty();
    assertThat(chart.lines("neck", Set.of(), 0, 0)).isEmpty();
  }

  @Test
  void aListWithoutADrawingGetsNoLines() {
    var chart = new BodyChart(new ItemKind.AnyOf(PLACE.options()), Theme.PLAIN);
    assertThat(chart.lines("neck", Set.of(), 80, 24)).isEmpty();
  }

  @Test
  void theAsciiThemeWritesAsciiOnly() {
    var chart = new BodyChart(PLACE, Theme.PLAIN);
    for (var option : PLACE.options()) {
      assertThat(text(chart.lines(option.id(), Set.of("neck", "knee"), 80, 24)))
          .matches("[ -~\n]*");
    }
  }

  @Test
  void theCursorIsInReverseAndWhatIsTickedStandsOut() {
    var lines = new BodyChart(PLACE, Theme.PLAIN).lines("knee", Set.of("calf"), 80, 24);
    assertThat(looks(lines.get(7), Look.HERE)).isEqualTo("OOOOOOOO");
    assertThat(looks(lines.get(8), Look.TICKED)).isEqualTo("########");
    assertThat(looks(lines.get(9), Look.HERE) + looks(lines.get(9), Look.TICKED)).isEmpty();
  }

  @Test
  void aViewWithoutRoomForItsNameHasItAbove() {
    var chart = new BodyChart(odd("Neck"), Theme.PLAIN);
    assertThat(text(chart.lines("neck", Set.of("knee"), 30, 9)))
        .isEqualTo(
            """
            Front  Back
            O
                   (#)
            O Neck
            """);
  }

  @Test
  void aNameIsCutToItsFirstPartAndToTheColumnsAndCannotSteerTheTerminal() {
    var wordy = "Somewhere in the middle of the whole long body";
    var steering = "Neck\u001b[2J and \u202eback, or elsewhere";
    assertThat(name(odd(wordy), 20, true)).isEqualTo("O Somewhere in the…");
    assertThat(name(odd(wordy), 20, false)).isEqualTo("O Somewhere in th...");
    assertThat(name(odd(steering), 37, true)).isEqualTo("O Neck␛[2J and <U+202E>back");
    assertThat(name(odd("頭頭頭頭頭頭頭頭頭頭頭"), 20, true)).isEqualTo("O 頭頭頭頭頭頭頭頭…");
  }

  private static String name(ItemKind.AnyOf kind, int columns, boolean unicode) {
    var theme = new Theme(false, unicode, 40);
    return new BodyChart(kind, theme).lines("neck", Set.of(), columns, 4).get(3).text();
  }

  private static ItemKind.AnyOf odd(String neck) {
    var map =
        new BodyMap(
            List.of(
                new BodyMap.View("front", List.of("n")),
                new BodyMap.View("back", List.of("", "(k)"))),
            Map.of('n', "neck", 'k', "knee"),
            "");
    var options = List.of(new AnswerOption("neck", neck), new AnswerOption("knee", "Knee"));
    return new ItemKind.AnyOf(options, map);
  }

  private static String looks(StyledLine line, Look look) {
    return line.runs().stream()
        .filter(run -> run.look() == look)
        .map(StyledLine.Run::text)
        .collect(Collectors.joining());
  }

  private static Set<String> set(String ids) {
    return ids.isEmpty() ? Set.of() : Set.of(ids.split(" ", -1));
  }

  private static String text(List<StyledLine> lines) {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }
}
