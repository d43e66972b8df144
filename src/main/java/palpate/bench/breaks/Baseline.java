package palpate.bench.breaks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import palpate.advice.Advice;
import palpate.bench.Example;
import palpate.bench.Points;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.findings.Findings;
import palpate.plan.TreatmentPlan;
import palpate.questionnaire.Presence;
import palpate.screening.Raised;
import palpate.screening.Screening;

/**
 * What the whole catalog makes of one example, remembered so that a break is only tried where
 * something differs.
 */
final class Baseline {
  private final Example example;
  private final Map<String, Effect> findings = new HashMap<>();
  private final Map<String, Effect> cautions = new HashMap<>();
  private final Map<String, Standing> conditions = new HashMap<>();
  private final Map<String, String> points = new HashMap<>();
  private final Set<String> about = new HashSet<>();
  private final List<TreatmentPlan> plan;
  private final boolean matched;

  Baseline(Catalog catalog, Example example, Advice advice) {
    this.example = example;
    var known = Findings.of(catalog, example.sheet());
    for (var finding : catalog.findings()) {
      var effect = Effect.of(finding.criterion(), known);
      findings.put(finding.id(), effect);
      if (effect.range().lowest() != Presence.ABSENT) {
        about.add(finding.id());
      }
    }
    catalog.cautions().forEach(it -> cautions.put(it.id(), Effect.of(it.when(), known)));
    var threshold = catalog.planning().threshold();
    catalog.conditions().forEach(it -> conditions.put(it.id(), Standing.of(it, threshold, known)));
    for (var line : example.expectation().words(Points.KEY)) {
      points.put(Points.condition(line), line);
    }
    about.addAll(points.keySet());
    this.plan = advice.plan().stream().toList();
    var screening = Screening.of(catalog, known);
    this.matched =
        screening.stop().isEmpty()
            && screening.undecided().isEmpty()
            && known.replies().openRequired().isEmpty();
    advice.flags().stream()
        .filter(flag -> flag.ground() != Raised.Ground.UNANSWERED)
        .forEach(flag -> about.add(flag.caution().id()));
    plan.forEach(it -> about.add(it.condition().id()));
  }

  Example example() {
    return example;
  }

  /** Whether screening let it through to the conditions. */
  boolean matched() {
    return matched;
  }

  /** Whether the entry is what the example is about, so that it likely notices a break of it. */
  boolean isAbout(String entry) {
    return about.contains(entry);
  }

  boolean findingDiffers(String id, Effect effect) {
    return !effect.equals(findings.get(id));
  }

  boolean cautionDiffers(String id, Effect effect) {
    return !effect.equals(cautions.get(id));
  }

  boolean isRaised(String caution) {
    var effect = cautions.get(caution);
    return effect != null && !effect.range().isAbsent();
  }

  boolean conditionDiffers(String id, Standing standing) {
    return !standing.equals(conditions.get(id));
  }

  /** Whether the example says how many points the condition has, and the copy has others. */
  boolean pointsDiffer(Condition copy, Findings anew) {
    var expected = points.get(copy.id());
    return expected != null && !expected.equals(Points.of(copy, anew));
  }

  /** Whether the course for the client is another one in this copy of the condition planned. */
  boolean courseDiffers(Condition copy, Findings anew) {
    if (plan.isEmpty() || !plan.get(0).condition().id().equals(copy.id())) {
      return false;
    }
    var before = plan.get(0).condition().courses().indexOf(plan.get(0).course());
    for (var i = 0; i < copy.courses().size(); i++) {
      if (anew.mayHold(copy.courses().get(i).when())) {
        return i != before || !isSameDose(plan.get(0), copy, i);
      }
    }
    return true;
  }

  private static boolean isSameDose(TreatmentPlan plan, Condition copy, int index) {
    var course = copy.courses().get(index);
    return plan.course().phases().equals(course.phases())
        && plan.course().dose().equals(course.dose())
        && plan.course().reviews().equals(course.reviews())
        && plan.course().extensions().equals(course.extensions());
  }

  Optional<TreatmentPlan> plan() {
    return plan.stream().findFirst();
  }
}
