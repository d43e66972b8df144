package palpate.compiled;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.plan.PlanBasis;
import palpate.screening.Raised;

/** Chooses what a plan is made from; see {@link PlanBasis}. */
final class PlanChoices {
  private static final long ALL = -1;

  private final Catalog catalog;
  private final Form form;
  private final List<List<CourseBits>> courses = new ArrayList<>();
  private final List<LimitBits> limits = new ArrayList<>();
  private final int place;
  private final int strength;
  private final int visits;
  private final long everywhere;

  PlanChoices(Catalog catalog, Form form) {
    this.catalog = catalog;
    this.form = form;
    var planning = catalog.planning();
    this.place = form.number(planning.place().value());
    this.strength = form.number(planning.severity().item().value());
    this.visits = form.number(planning.visitsPerWeek().value());
    this.everywhere = form.bit(place, planning.everywhere());
    var techniques = catalog.techniques();
    for (var condition : catalog.conditions()) {
      courses.add(
          condition.courses().stream()
              .map(it -> CourseBits.of(it, techniques, place, form))
              .toList());
    }
    catalog.cautions().forEach(it -> limits.add(new LimitBits(it, techniques, place, form)));
  }

  /** Whether a key has room for all techniques. */
  static boolean hasRoomFor(Catalog catalog) {
    return catalog.techniques().size() <= Long.SIZE;
  }

  PlanKey key(Fit best, List<Raise> modifying, Marks marks) {
    var course = course(best.condition(), marks);
    var bits = courses.get(best.condition()).get(course);
    var complaint = complaintAreas(marks);
    var sum = new LimitBits.Sum();
    for (var raise : modifying) {
      sum.add(limits.get(raise.caution()), complaint);
    }
    return new PlanKey(
        best.condition(),
        course,
        band(marks),
        visits(marks),
        bits.complaint() ? complaint : 0,
        sum.within(bits.techniques(), bits.complaint() ? ALL : bits.areas()));
  }

  /** As bits, what {@link PlanBasis#complaintAreas} has as words. */
  private long complaintAreas(Marks marks) {
    var named = marks.possible(place);
    return named == 0 || (named & everywhere) != 0 ? ALL : named;
  }

  /** The first that may apply. */
  private int course(int condition, Marks marks) {
    var all = courses.get(condition);
    for (var i = 0; i < all.size(); i++) {
      if (!Ranges.isAbsent(all.get(i).when().range(marks))) {
        return i;
      }
    }
    throw new IllegalArgumentException("condition " + condition + " has no course");
  }

  private int band(Marks marks) {
    var severity = catalog.planning().severity();
    return marks.state(strength) == Marks.State.NUMBER
        ? severity.place((int) marks.number(strength))
        : severity.bands().size() - 1;
  }

  private int visits(Marks marks) {
    return marks.state(visits) == Marks.State.NUMBER
        ? (int) marks.number(visits)
        : PlanBasis.ANY_VISITS_PER_WEEK;
  }

  /** What a plan is made from. */
  PlanBasis basis(Condition condition, List<Raised> modifying, Marks marks) {
    var number = catalog.conditions().indexOf(condition);
    // Whoever named no place may mean any; see Findings.possible.
    var named = marks.possible(place) == 0 ? ALL : marks.possible(place);
    return new PlanBasis(
        condition,
        condition.courses().get(course(number, marks)),
        catalog.planning().severity().bands().get(band(marks)),
        visits(marks),
        modifying,
        PlanBasis.complaintAreas(catalog, form.options(place, named)));
  }
}
