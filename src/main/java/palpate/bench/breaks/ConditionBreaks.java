package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Condition;
import palpate.catalog.Condition.Clearance;
import palpate.catalog.Condition.WeightedFinding;
import palpate.catalog.Course;
import palpate.catalog.Finding;

/** Every way to break a condition in one place. */
final class ConditionBreaks {
  private final Condition condition;
  private final CriterionBreaks criteria;
  private final LeftOut leftOut;
  private final List<Part<Condition>> broken = new ArrayList<>();

  private ConditionBreaks(Condition condition, CriterionBreaks criteria, LeftOut leftOut) {
    this.condition = condition;
    this.criteria = criteria;
    this.leftOut = leftOut;
  }

  static List<Part<Condition>> of(Condition it, CriterionBreaks criteria, LeftOut leftOut) {
    var breaks = new ConditionBreaks(it, criteria, leftOut);
    breaks.requires();
    breaks.excludes();
    for (var i = 0; i < it.supports().size(); i++) {
      breaks.support(i);
    }
    if (!it.clearance().given().isEmpty()) {
      var never = withClearance(it, new Clearance(List.of(), it.clearance().by()));
      breaks.add(Family.CLEARED, "'cleared' left out", never, "cleared");
    }
    for (var i = 0; i < it.courses().size(); i++) {
      breaks.course(i);
    }
    return List.copyOf(breaks.broken);
  }

  private void requires() {
    var all = condition.requires();
    for (var i = 0; i < all.size(); i++) {
      var finding = all.get(i);
      if (leftOut.unless(all.size() > 1)) {
        var rest = Lists.without(all, i);
        var says = "'%s' not required".formatted(finding.id());
        add(Family.GATE, says, with(rest, condition.excludes()), "requires", finding.id());
        var excludes = Lists.and(condition.excludes(), finding);
        var turned = "'%s' excluded instead of required".formatted(finding.id());
        add(Family.TURNED, turned, with(rest, excludes), "requires", finding.id());
      }
    }
  }

  private void excludes() {
    var all = condition.excludes();
    for (var i = 0; i < all.size(); i++) {
      var finding = all.get(i);
      var rest = Lists.without(all, i);
      var says = "'%s' not excluded".formatted(finding.id());
      add(Family.GATE, says, with(condition.requires(), rest), "excludes", finding.id());
      var requires = Lists.and(condition.requires(), finding);
      var turned = "'%s' required instead of excluded".formatted(finding.id());
      add(Family.TURNED, turned, with(requires, rest), "excludes", finding.id());
    }
  }

  private void support(int index) {
    var all = condition.supports();
    var line = all.get(index);
    var id = line.finding().id();
    weights(Lists.without(all, index), "weight of '%s' left out".formatted(id), index);
    for (var step : List.of(1, -1)) {
      var weight = line.weight() + step;
      if (leftOut.unless(weight != 0)) {
        var moved = new WeightedFinding(line.finding(), weight, line.sources());
        var says = "weight of '%s' %s instead of %s".formatted(id, weight, line.weight());
        weights(Lists.with(all, index, moved), says, index);
      }
    }
  }

  private void weights(List<WeightedFinding> supports, String says, int index) {
    var changed = with(condition.requires(), condition.excludes(), supports);
    if (leftOut.unless(changed.attainable() > 0)) {
      var id = condition.supports().get(index).finding().id();
      add(Family.WEIGHT, says, changed, "supports", id);
    }
  }

  private void course(int index) {
    for (var part : CourseBreaks.of(condition.courses().get(index), criteria, leftOut)) {
      broken.add(
          part.inside(
              it -> withCourses(condition, Lists.with(condition.courses(), index, it)),
              "courses",
              Place.nth(index)));
    }
  }

  private void add(Family family, String says, Condition changed, String... path) {
    broken.add(Part.of(family, says, changed, path));
  }

  private Condition with(List<Finding> requires, List<Finding> excludes) {
    return with(requires, excludes, condition.supports());
  }

  private Condition with(
      List<Finding> requires, List<Finding> excludes, List<WeightedFinding> supports) {
    return with(
        condition, condition.clearance(), requires, excludes, supports, condition.courses());
  }

  private static Condition withClearance(Condition it, Clearance clearance) {
    return with(it, clearance, it.requires(), it.excludes(), it.supports(), it.courses());
  }

  private static Condition withCourses(Condition it, List<Course> courses) {
    return with(it, it.clearance(), it.requires(), it.excludes(), it.supports(), courses);
  }

  static Condition with(
      Condition it,
      Clearance clearance,
      List<Finding> requires,
      List<Finding> excludes,
      List<WeightedFinding> supports,
      List<Course> courses) {
    return new Condition(
        it.id(),
        it.name(),
        it.plain(),
        it.summary(),
        it.codes(),
        it.certainty(),
        it.evidence(),
        it.mode(),
        clearance,
        requires,
        excludes,
        supports,
        it.besides(),
        courses,
        it.notes(),
        it.measures(),
        it.homeCare(),
        it.expect(),
        it.seeDoctor());
  }
}
