package palpate.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Finding;
import palpate.catalog.Level;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;

/** Everything that the examples of a catalog should show. */
public final class Goals {
  private static final Map<Level, String> REFERRALS =
      new EnumMap<>(
          Map.of(
              Level.EMERGENCY, "emergency", Level.URGENT, "urgent", Level.CLEARANCE, "clearance"));

  private final Catalog catalog;
  private final List<Goal> goals = new ArrayList<>();

  private Goals(Catalog catalog) {
    this.catalog = catalog;
  }

  public static Goals of(Catalog catalog) {
    var all = new Goals(catalog);
    CriterionParts.of(catalog)
        .forEach(
            (path, it) ->
                all.both(
                    Kind.CRITERION,
                    path,
                    new States("present", "absent"),
                    one -> one.findings().range(it).isPresent(),
                    one -> one.findings().range(it).isAbsent()));
    catalog.questionnaire().items().forEach(all::addOptions);
    catalog.findings().forEach(it -> all.addFinding(Kind.FINDING, Paths.finding(it), it));
    catalog.redFlags().forEach(it -> all.addCaution(Kind.RED_FLAG, it));
    catalog.contraindications().forEach(it -> all.addCaution(Kind.CONTRAINDICATION, it));
    catalog.conditions().forEach(all::addCondition);
    all.addPlans();
    all.addOutcomes();
    return all;
  }

  List<Goal> all() {
    return List.copyOf(goals);
  }

  /** Which of them one sheet shows, by number. */
  public BitSet shownBy(AnswerSheet sheet) {
    var one = Case.of(catalog, sheet);
    var shown = new BitSet(goals.size());
    for (var i = 0; i < goals.size(); i++) {
      shown.set(i, goals.get(i).shown().test(one));
    }
    return shown;
  }

  private void addOptions(Item item) {
    for (var option : item.kind().options()) {
      both(
          Kind.OPTION,
          Paths.item(item) + ".options." + option.id(),
          new States("chosen", "left out"),
          one -> one.isChosen(item.id(), option.id()),
          one -> one.isLeftOut(item.id(), option.id()));
    }
  }

  private void addFinding(Kind kind, String path, Finding finding) {
    both(
        kind,
        path,
        new States("present", "absent"),
        one -> one.findings().range(finding).isPresent(),
        one -> one.findings().range(finding).isAbsent());
  }

  private void addCaution(Kind kind, Caution caution) {
    var path = Paths.caution(caution);
    addRaised(kind, path, caution.id());
    if (!caution.modification().changesNothing()) {
      both(
          Kind.MODIFICATION,
          path + ".modify",
          new States("applied", "left out"),
          one -> one.isApplied(caution.id()),
          one -> one.advice().plan().isPresent() && !one.isApplied(caution.id()));
    }
  }

  private void addRaised(Kind kind, String path, String id) {
    both(
        kind,
        path,
        new States("raised", "silent"),
        one -> one.raised().contains(id),
        one -> !one.flags().contains(id));
  }

  private void addCondition(Condition condition) {
    var path = Paths.condition(condition);
    both(
        Kind.CONDITION,
        path,
        new States("best", "passed over"),
        one -> one.isBest(condition),
        one -> !one.isBest(condition));
    if (!condition.clearance().by().isEmpty()) {
      addRaised(Kind.CLEARANCE, path + ".cleared-by", Case.gate(condition));
    }
    condition
        .requires()
        .forEach(it -> addFinding(Kind.REQUIRES, path + ".requires." + it.id(), it));
    condition
        .excludes()
        .forEach(it -> addFinding(Kind.EXCLUDES, path + ".excludes." + it.id(), it));
    for (var support : condition.supports()) {
      var finding = support.finding();
      addFinding(Kind.SUPPORTS, path + ".supports." + finding.id(), finding);
    }
    if (condition.mode() != Condition.Mode.REFER) {
      condition.courses().forEach(course -> addCourse(condition, course));
    }
  }

  private void addCourse(Condition condition, Course course) {
    var path = Paths.course(condition, course);
    Predicate<Case> chosen =
        one ->
            one.isPlanned(condition)
                && one.advice().plan().filter(it -> it.course().equals(course)).isPresent();
    add(Kind.COURSE, path, "chosen", chosen);
    if (condition.courses().size() > 1) {
      add(Kind.COURSE, path, "passed over", one -> one.isPlanned(condition) && !chosen.test(one));
    }
    if (!course.extensions().isEmpty()) {
      add(
          Kind.EXTENSION,
          path + ".extend",
          "offered",
          one ->
              chosen.test(one)
                  && one.advice().plan().filter(it -> !it.extensions().isEmpty()).isPresent());
    }
  }

  private void addPlans() {
    for (var technique : catalog.techniques()) {
      both(
          Kind.TECHNIQUE,
          Paths.technique(technique),
          new States("used", "left out"),
          one -> one.isUsed(technique.id()),
          one -> one.advice().plan().isPresent() && !one.isUsed(technique.id()));
    }
    var bands = catalog.planning().severity().bands();
    for (var i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      add(
          Kind.SEVERITY,
          "planning.severity.bands[%s]".formatted(i + 1),
          "planned",
          one -> one.advice().plan().filter(it -> it.band().equals(band)).isPresent());
    }
    addReview("first", 2);
    addReview("later", 3);
    addReview("last", 1);
  }

  /** The last visit always has a review, so the others are there when there are more. */
  private void addReview(String key, int reviews) {
    add(
        Kind.REVIEW,
        "planning.reassessment." + key,
        "planned",
        one -> one.advice().plan().filter(it -> it.reviews().size() >= reviews).isPresent());
  }

  private void addOutcomes() {
    add(Kind.OUTCOME, "treat", "seen", one -> one.advice().plan().isPresent());
    for (var level : REFERRALS.keySet()) {
      if (catalog.cautions().stream().anyMatch(it -> it.level() == level)) {
        addReferral(REFERRALS.getOrDefault(level, ""));
      }
    }
    addReferral("routine");
    add(
        Kind.OUTCOME,
        "planning.referral.incomplete",
        "seen",
        one -> Outcome.disposition(one.advice()).contains("incomplete"));
  }

  private void addReferral(String urgency) {
    add(
        Kind.OUTCOME,
        "planning.referral." + urgency,
        "seen",
        one -> Outcome.urgency(one.advice()).contains(urgency));
  }

  private void both(
      Kind kind, String path, States states, Predicate<Case> yes, Predicate<Case> no) {
    add(kind, path, states.yes(), yes);
    add(kind, path, states.no(), no);
  }

  private void add(Kind kind, String path, String state, Predicate<Case> shown) {
    goals.add(new Goal(kind, path, state, shown));
  }

  /** What it is called when it is so, and when it is not. */
  private record States(String yes, String no) {}
}
