package palpate.render;

import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Indication;
import palpate.plan.Session;
import palpate.plan.TreatmentPlan;

/** Where a technique is not done although its target in words may still name the place. */
final class LeftOut {
  private LeftOut() {}

  /** The ids of the areas that the catalog has for this step, and the plan has not. */
  static SortedSet<String> of(TreatmentPlan plan, Session session, Indication step) {
    var areas = new TreeSet<String>();
    plan.course().phases().stream()
        .filter(phase -> phase.name().equals(session.phase()))
        .flatMap(phase -> phase.indications().stream())
        .filter(planned -> planned.technique().equals(step.technique()))
        .filter(planned -> planned.target().equals(step.target()))
        .forEach(planned -> areas.addAll(planned.areas()));
    areas.removeAll(step.areas());
    return areas;
  }
}
