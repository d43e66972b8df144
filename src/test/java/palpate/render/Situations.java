package palpate.render;

import static palpate.fixtures.Fixtures.advise;
import static palpate.fixtures.Fixtures.knee;
import static palpate.fixtures.Fixtures.notSure;
import static palpate.fixtures.Fixtures.partlySure;
import static palpate.fixtures.Fixtures.with;
import static palpate.fixtures.Fixtures.without;
import static palpate.fixtures.Fixtures.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import palpate.advice.Advice;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;

/** Advice for each thing that can come out, by the name of its golden folder. */
final class Situations {
  private static final Timetable DATED =
      new Timetable.Dated(
          LocalDate.of(2026, 11, 23), new TreeSet<>(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));

  private Situations() {}

  static Map<String, AnswerSheet> sheets() {
    var sheets = new TreeMap<String, AnswerSheet>();
    sheets.put("treat", words(knee(), "goals", "Climb stairs.\nKneel \u001b[31mwell"));
    sheets.put(
        "treat-fewer-visits",
        with(
            with(with(with(knee(), "place", "neck"), "worse-with", "desk"), "visits-per-week", 1),
            "strength",
            2));
    sheets.put("treat-left-out", with(knee(), "medicines", "steroid"));
    sheets.put("treat-dated", with(with(knee(), "place", "neck"), "worse-with", "desk"));
    sheets.put("treat-every-two-weeks", operated());
    sheets.put("treat-with-changes", changes());
    sheets.put("treat-unanswered", without(knee(), "medicines"));
    sheets.put("emergency", with(knee(), "danger-now", "saddle"));
    sheets.put("emergency-not-sure", notSure(with(knee(), "calf", "yes"), "danger-now"));
    sheets.put("urgent", without(with(changes(), "calf", "yes"), "age"));
    sheets.put(
        "clearance",
        with(with(with(knee(), "operations", "shoulder"), "cleared", "no"), "age", 30));
    sheets.put("nothing-left", with(knee(), "skin", "yes"));
    sheets.put("no-match", with(with(knee(), "worse-with", "night"), "place", "calf"));
    sheets.put("incomplete", incomplete());
    sheets.put("undecided", without(without(knee(), "worse-with"), "better-with"));
    return sheets;
  }

  private static AnswerSheet changes() {
    var sheet = partlySure(knee(), "medicines", "blood-thinner", "steroid");
    sheet = with(with(sheet, "weight-loss", "yes"), "worse-with", "night", "stairs");
    return with(with(sheet, "place", "knee", "neck"), "strength", 8);
  }

  private static AnswerSheet operated() {
    return with(
        with(with(knee(), "operations", "shoulder"), "cleared", "yes"), "place", "shoulder");
  }

  private static AnswerSheet incomplete() {
    var sheet = without(without(knee(), "danger-now"), "visits-per-week");
    return with(sheet, "medicines", "steroid");
  }

  static Advice advice(String situation) {
    return advise(
        sheets().get(situation), situation.equals("treat-dated") ? DATED : Timetable.UNDATED);
  }
}
