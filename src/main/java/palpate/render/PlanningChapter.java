package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Claim;
import palpate.catalog.Dose;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.catalog.Planning.Instruction;
import palpate.catalog.Planning.ReviewOutcome;
import palpate.catalog.Pressure;

/** What the book of a catalog says about every plan and referral. */
record PlanningChapter(Catalog catalog, BookPaper page, Marks marks) {
  void write() {
    var planning = catalog.planning();
    page.chapter("planning", "Every plan", false);
    page.text(
        marks.marked(
            "The first visit takes %s minutes more, for questions and consent. Visits are at least"
                    .formatted(planning.firstVisitExtra())
                + " %s apart.".formatted(Sentence.count(planning.daysApart(), "day")),
            planning.sources()));
    severity();
    reviews();
    referrals();
    var always = planning.always();
    claims("Limits, on every plan", always.limits());
    claims("After a visit", always.afterEffects());
    claims("Stop at once", always.stopSigns());
    claims("Tell the practitioner", always.practitioner());
  }

  private void severity() {
    var severity = catalog.planning().severity();
    var item = severity.item().value();
    page.group("severity", "Strength of the complaint", false);
    page.text(
        Prose.of("It is the answer to the question %s.".formatted(item), Link.question(item)));
    page.grid(
        new Grid(
            "What the strength changes",
            List.of("Strength", "Up to", "What changes"),
            severity.bands().stream()
                .map(
                    band ->
                        new Grid.Row(
                            "",
                            List.of(
                                List.of(Prose.of(band.label())),
                                List.of(Prose.of(Integer.toString(band.atMost()))),
                                changes(band))))
                .toList()));
  }

  private List<Prose> changes(Band band) {
    var changes = new ArrayList<Prose>();
    changes.add(marks.claim(band.claim()));
    if (band.sessionsAtMost() < Dose.MAX_SESSIONS) {
      changes.add(Prose.of("At most " + band.sessionsAtMost() + " visits."));
    }
    if (band.perWeekAtMost() < Pace.MAX_PER_WEEK) {
      changes.add(
          Prose.of("At most %s a week.".formatted(Sentence.count(band.perWeekAtMost(), "visit"))));
    }
    if (band.firstMinutesAtMost() < Dose.MAX_MINUTES) {
      changes.add(
          Prose.of("At most %s minutes at the first visit.".formatted(band.firstMinutesAtMost())));
    }
    if (band.firstPressure() != Pressure.FIRM) {
      changes.add(
          Prose.of(
              "At most %s pressure at the first visit.".formatted(band.firstPressure().word())));
    }
    return changes;
  }

  private void reviews() {
    var reviews = catalog.planning().reviews();
    page.group("reviews", "Reviews", false);
    outcomes("First review", reviews.first());
    outcomes("Later reviews", reviews.later());
    outcomes("Last visit", reviews.last());
  }

  private void outcomes(String caption, List<ReviewOutcome> outcomes) {
    page.grid(
        new Grid(
            caption,
            List.of("Outcome", "When", "What to do"),
            outcomes.stream()
                .map(
                    it ->
                        new Grid.Row(
                            "",
                            List.of(
                                List.of(Prose.of(Sentence.capital(it.outcome().word()))),
                                List.of(Prose.of(it.when())),
                                List.of(marks.claim(it.action())))))
                .toList()));
  }

  private void referrals() {
    var referrals = catalog.planning().referrals();
    page.group("referrals", "When there is no plan", false);
    referral("Emergency", referrals.emergency());
    referral("Urgent", referrals.urgent());
    referral("Clearance", referrals.clearance());
    referral("Nothing fits, or nothing may be done", referrals.routine());
    referral("Answers are missing", referrals.incomplete());
  }

  private void referral(String when, Instruction instruction) {
    page.item(
        Prose.strong(when + ":")
            .add(Sentence.of(instruction.says()))
            .add(marks.claim(instruction.action())));
  }

  private void claims(String heading, List<Claim> claims) {
    page.group("", heading, false);
    claims.forEach(claim -> page.item(marks.claim(claim)));
  }
}
