package palpate.compiled;

import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Planning.Band;
import palpate.plan.PlanBasis;
import palpate.screening.Raised;

/** Chooses what a plan is made from; see {@link PlanBasis}. */
final class PlanChoices {
  private final Catalog catalog;
  private final Form form;
  private final Test[][] courses;
  private final int place;
  private final int strength;
  private final int visits;

  PlanChoices(Catalog catalog, Form form) {
    this.catalog = catalog;
    this.form = form;
    this.courses = catalog.conditions().stream().map(this::courses).toArray(Test[][]::new);
    var planning = catalog.planning();
    this.place = form.number(planning.place().value());
    this.strength = form.number(planning.severity().item().value());
    this.visits = form.number(planning.visitsPerWeek().value());
  }

  private Test[] courses(Condition condition) {
    return condition.courses().stream().map(it -> form.test(it.when())).toArray(Test[]::new);
  }

  PlanKey key(Fit best, List<Raise> modifying, Marks marks) {
    var choice =
        new PlanKey.Choice(
            best.condition(), course(best.condition(), marks), band(marks), visits(marks));
    return new PlanKey(choice, marks.possible(place), modifying, catalog.cautions().size());
  }

  /** The first that may apply. */
  private int course(int condition, Marks marks) {
    for (var i = 0; i < courses[condition].length; i++) {
      if (!Ranges.isAbsent(courses[condition][i].range(marks))) {
        return i;
      }
    }
    throw new IllegalArgumentException("condition " + condition + " has no course");
  }

  private int band(Marks marks) {
    var severity = catalog.planning().severity();
    Band band =
        marks.state(strength) == Marks.State.NUMBER
            ? severity.band((int) marks.number(strength))
            : severity.strongest();
    return severity.bands().indexOf(band);
  }

  private int visits(Marks marks) {
    return marks.state(visits) == Marks.State.NUMBER
        ? (int) marks.number(visits)
        : PlanBasis.ANY_VISITS_PER_WEEK;
  }

  /** What the plan of a key is made from; of what modifies it only what bears on the visits. */
  PlanBasis basis(PlanKey key, List<Raised> modifying) {
    var choice = key.choice();
    var condition = catalog.conditions().get(choice.condition());
    // Whoever named no place may mean any; see Findings.possible.
    var named = form.options(place, key.areas() == 0 ? -1L : key.areas());
    return new PlanBasis(
        condition,
        condition.courses().get(choice.course()),
        catalog.planning().severity().bands().get(choice.band()),
        choice.visitsPerWeek(),
        modifying,
        PlanBasis.complaintAreas(catalog, named));
  }
}
