package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import palpate.catalog.Catalog;
import palpate.cli.terminal.Move;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.interview.Sitting;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

/**
 * The same person in plain and in live mode: the same questions in the same order, the same answers
 * and the same outcome.
 */
class BothModesTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final Interview ENOUGH = new Interview(CATALOG, Extent.ENOUGH);
  private static final Interview FULL = new Interview(CATALOG, Extent.FULL);
  private static final Answer NOT_SURE = new Answer.NotSure();

  @TempDir Path state;

  @TestFactory
  Stream<DynamicTest> typicalSheetsStraightThrough() {
    return Stream.of(
            "desk-neck-shoulder",
            "knee-osteoarthritis",
            "sciatica",
            "chronic-low-back-pain",
            "tension-type-headache",
            "carpal-tunnel-syndrome",
            "plantar-fasciitis",
            "after-knee-replacement",
            "pregnancy-low-back-pain",
            "fibromyalgia",
            "stress-anxiety",
            "lymphoedema")
        .map(name -> same(name, ENOUGH, () -> Script.of(Examples.sheet(name)), Turn.Then.FINISHED));
  }

  @TestFactory
  Stream<DynamicTest> everythingThatApplies() {
    return Stream.of("desk-neck-shoulder", "after-knee-replacement", "diabetic-neuropathy")
        .map(name -> same(name, FULL, () -> Script.of(Examples.sheet(name)), Turn.Then.FINISHED));
  }

  @TestFactory
  Stream<DynamicTest> thingsThatPeopleDo() {
    Map<String, Supplier<Script>> scripts = new LinkedHashMap<>();
    scripts.put("back through all and forward again", () -> knee().backFromReview());
    scripts.put(
        "back in the middle, another answer, and on",
        () ->
            knee()
                .at("since", Intent.BACK)
                .at("side")
                .at("side", Intent.give(Answer.Chosen.of("one"))));
    scripts.put(
        "a change at the end, which brings up other questions",
        () ->
            knee()
                .changeAtReview("place")
                .at("place")
                .at("place", Intent.give(Answer.Chosen.of("knee", "neck", "wrist-hand"))));
    scripts.put(
        "a change in the middle",
        () ->
            knee()
                .at("strength", Intent.REVIEW)
                .changeAtReview("age")
                .at("age")
                .at("age", Intent.give(number("47"))));
    scripts.put(
        "a look at the list, a change begun and left",
        () ->
            knee()
                .at("strength", Intent.WHY, Intent.REVIEW)
                .changeAtReview("age")
                .at("age")
                .at("age", Intent.BACK)
                .atReview(new Move.Back()));
    scripts.put(
        "every tick taken away and others made",
        () ->
            knee()
                .changeAtReview("knee-detail")
                .at("knee-detail")
                .at("knee-detail", Intent.give(partlySure("long-sitting", "creaks")))
                .at("knee-detail", Intent.give(Answer.Chosen.of("creaks")))
                .at("knee-detail", Intent.give(NOT_SURE))
                .at("knee-detail", Intent.give(Answer.Chosen.of()))
                .at("knee-detail", Intent.give(partlySure("creaks", "hard-to-bend")))
                .changeAtReview("knee-detail")
                .changeAtReview("knee-detail")
                .changeAtReview("knee-detail")
                .changeAtReview("knee-detail"));
    scripts.put("skipping", () -> knee().at("activities", Intent.WHY, Intent.SKIP));
    scripts.put(
        "wanting to skip and to go back where one may not",
        () -> knee().at("danger-now", Intent.WRONG, Intent.WHY));
    scripts.put(
        "not sure as a whole",
        () ->
            knee()
                .at("health-conditions", Intent.give(NOT_SURE))
                .at("place", Intent.give(NOT_SURE))
                .at("strength", Intent.give(NOT_SURE))
                .at("age", Intent.give(NOT_SURE))
                .at("side", Intent.give(NOT_SURE)));
    scripts.put(
        "not sure about single options",
        () ->
            knee()
                .at("health-conditions", Intent.give(partlySure("migraine", "trauma-touch")))
                .at("worse-with", Intent.give(partlySure("stairs", "walking"))));
    scripts.put("why at each question", () -> knee().always(Intent.WHY));
    scripts.put(
        "a wrong input at each question",
        () -> knee().always(Intent.WRONG, Intent.WHY, Intent.WRONG));
    scripts.put("long lists in numbers of two digits", BothModesTest::manyTicks);
    return scripts.entrySet().stream()
        .map(it -> same(it.getKey(), ENOUGH, it.getValue(), Turn.Then.FINISHED));
  }

  private static Script manyTicks() {
    var sheet = Examples.sheet("knee-osteoarthritis");
    for (var id : List.of("place", "health-conditions", "skin-and-today", "worse-with")) {
      var all = CATALOG.questionnaire().item(new ItemId(id)).kind().options();
      var some = all.stream().filter(it -> all.indexOf(it) % 3 != 2).map(it -> it.id()).toList();
      sheet = sheet.with(new ItemId(id), Answer.Chosen.of(some));
    }
    return Script.of(sheet);
  }

  @TestFactory
  Stream<DynamicTest> endsBeforeTheEnd() {
    return Stream.of(
        same(
            "an emergency in the middle",
            ENOUGH,
            () ->
                knee()
                    .at("leg-danger", Intent.WHY, Intent.give(Answer.Chosen.of("saddle-bladder"))),
            Turn.Then.EMERGENCY),
        same(
            "an emergency at the first question",
            ENOUGH,
            () -> Script.of(Examples.sheet("emergency-chest-pain")),
            Turn.Then.EMERGENCY),
        same(
            "an emergency by a change at the end",
            ENOUGH,
            () ->
                knee()
                    .changeAtReview("danger-now")
                    .at("danger-now")
                    .at("danger-now", Intent.give(Answer.Chosen.of("stroke-signs"))),
            Turn.Then.EMERGENCY),
        same(
            "not sure about what may be an emergency",
            ENOUGH,
            () -> knee().at("low-mood", Intent.give(NOT_SURE)),
            Turn.Then.EMERGENCY),
        same("leaving", ENOUGH, () -> knee().at("place", Intent.LEAVE), Turn.Then.LEFT),
        same("leaving the list of answers", ENOUGH, () -> knee().atReview(leave()), Turn.Then.LEFT),
        same(
            "the end of the input at the first question",
            ENOUGH,
            () -> knee().at("danger-now", Intent.HANG_UP),
            Turn.Then.LEFT),
        same(
            "the end of the input in the middle",
            ENOUGH,
            () -> knee().at("age", Intent.WRONG, Intent.HANG_UP),
            Turn.Then.LEFT));
  }

  @Test
  void leavingInTheMiddleAndResuming() {
    var plain = resumed(Mode.PLAIN, knee().at("strength", Intent.LEAVE), knee());
    var live = resumed(Mode.LIVE, knee().at("strength", Intent.LEAVE), knee());

    assertThat(live).isEqualTo(plain);
    var straight = Played.in(Mode.PLAIN, ENOUGH, knee());
    assertThat(plain.sheet()).isEqualTo(straight.sheet());
    assertThat(plain.advice()).isEqualTo(straight.advice());
  }

  @Test
  void anEmergencyThatIsResumedBeginsWithTheListOfAnswers() {
    var plain = resumed(Mode.PLAIN, emergency(), corrected());
    var live = resumed(Mode.LIVE, emergency(), corrected());

    assertThat(live).isEqualTo(plain);
    assertThat(plain.record().get(0)).startsWith("told [These answers point to an emergency.");
    assertThat(plain.record().get(1)).isEqualTo("review see what palpate advises");
    assertThat(plain.turn().then()).isEqualTo(Turn.Then.FINISHED);
    assertThat(plain.sheet()).isEqualTo(Played.in(Mode.PLAIN, ENOUGH, knee()).sheet());
  }

  private static Script emergency() {
    return knee().at("danger-now", Intent.give(Answer.Chosen.of("chest-pain")));
  }

  private static Script corrected() {
    return knee().changeAtReview("danger-now");
  }

  /** The second half of an interview whose first half was kept on disk. */
  private Played resumed(Mode mode, Script before, Script after) {
    var streams = Run.streams(Map.of("XDG_STATE_HOME", state.resolve(mode.name()).toString()));
    try (var kept = Kept.begin(streams, CATALOG, told -> {})) {
      Played.in(mode, ENOUGH, before, Sitting.begin(AnswerSheet.EMPTY), kept::save);
    }
    try (var kept = Kept.resume(streams, CATALOG, told -> {})) {
      var begun = kept.begun();
      var sitting = Sitting.resume(begun.sheet(), begun.asked(), begun.skipped());
      return Played.in(mode, ENOUGH, after, sitting, kept::save);
    } catch (Failure failure) {
      throw new AssertionError(failure);
    }
  }

  private static DynamicTest same(
      String name, Interview interview, Supplier<Script> script, Turn.Then end) {
    return DynamicTest.dynamicTest(name, () -> assertSame(interview, script, end));
  }

  private static void assertSame(Interview interview, Supplier<Script> script, Turn.Then end) {
    var person = script.get();
    var plain = Played.in(Mode.PLAIN, interview, person);
    var live = Played.in(Mode.LIVE, interview, script.get());

    assertThat(live.record()).containsExactlyElementsOf(plain.record());
    assertThat(live.turn()).isEqualTo(plain.turn());
    assertThat(live.advice()).isEqualTo(plain.advice());
    assertThat(plain.turn().then()).isEqualTo(end);
    assertThat(plain.sheet()).isEqualTo(person.meant());
  }

  private static Move leave() {
    return new Move.Leave(Move.Leave.Reason.ASKED);
  }

  private static Answer number(String digits) {
    return new Answer.Amount(new BigDecimal(digits));
  }

  private static Answer partlySure(String ticked, String unsure) {
    return new Answer.Chosen(new TreeSet<>(Set.of(ticked)), new TreeSet<>(Set.of(unsure)));
  }

  private static Script knee() {
    return Script.of(Examples.sheet("knee-osteoarthritis"));
  }
}
