package palpate.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Level;
import palpate.findings.Findings;
import palpate.matching.Contest;
import palpate.plan.CourseChoice;
import palpate.questionnaire.ItemId;
import palpate.screening.Raised;
import palpate.screening.Screening;

/**
 * All that open answers can still change about the outcome: its disposition, the condition that is
 * chosen, and the plan.
 *
 * @param stop the level that rules out a plan already, if one does
 * @param open what is not settled; once it is empty, no answer changes the outcome
 */
record Needs(Optional<Level> stop, List<Need> open) {
  /** How much bears what alone can rule a condition out, as a share is 100 at most. */
  private static final int GATE = 100;

  Needs {
    open = List.copyOf(open);
  }

  static Needs of(Catalog catalog, Findings findings) {
    var screening = Screening.of(catalog, findings);
    var open = new ArrayList<Need>();
    screening.undecided().stream()
        .filter(raised -> isGraver(raised, screening.stop()))
        .forEach(raised -> open.add(need(raised)));
    if (screening.stop().isEmpty()) {
      open.add(Need.of(Purpose.Kind.NEEDED, "", findings.replies().openRequired()));
      addPlan(catalog, findings, screening, open);
    }
    open.removeIf(need -> need.bearing().isEmpty());
    return new Needs(screening.stop(), open);
  }

  /** A stop is only ever overruled by a more cautious one. */
  private static boolean isGraver(Raised raised, Optional<Level> stop) {
    return stop.isEmpty() || raised.level().compareTo(stop.get()) < 0;
  }

  private static void addPlan(
      Catalog catalog, Findings findings, Screening screening, List<Need> open) {
    var contest = Contest.of(catalog, findings);
    if (!contest.settled()) {
      contest.contenders().forEach(it -> open.add(need(it, findings)));
    }
    if (!contest.contenders().isEmpty()) {
      screening.besidePlan().forEach(raised -> open.add(need(raised)));
    }
    contest
        .winner()
        .map(winner -> CourseChoice.of(winner, findings))
        .filter(choice -> !choice.settled())
        .ifPresent(choice -> open.add(need(choice.course(), findings)));
  }

  /** What decides whether a condition fits; an item bears by the share of points it can move. */
  private static Need need(Condition condition, Findings findings) {
    var bearing = new HashMap<ItemId, Integer>();
    var gates = new ArrayList<>(condition.requires());
    gates.addAll(condition.excludes());
    for (var gate : gates) {
      findings.open(gate.criterion()).forEach(it -> bearing.merge(it, GATE, Integer::sum));
    }
    for (var weighed : condition.supports()) {
      var share = Math.abs(weighed.weight()) * GATE / condition.attainable();
      findings
          .open(weighed.finding().criterion())
          .forEach(it -> bearing.merge(it, share, Integer::sum));
    }
    return new Need(Purpose.Kind.CONDITION, condition.plain(), bearing);
  }

  private static Need need(Course course, Findings findings) {
    return Need.of(Purpose.Kind.COURSE, "", findings.open(course.when()));
  }

  private static Need need(Raised raised) {
    return Need.of(kind(raised.level()), raised.caution().says(), raised.open());
  }

  private static Purpose.Kind kind(Level level) {
    return switch (level) {
      case EMERGENCY, URGENT -> Purpose.Kind.DANGER;
      case CLEARANCE -> Purpose.Kind.CLEARANCE;
      case LOCAL, RELATIVE -> Purpose.Kind.CHANGE;
      case ADVISE -> Purpose.Kind.ADVICE;
    };
  }
}
