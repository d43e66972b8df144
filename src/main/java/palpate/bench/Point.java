package palpate.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import palpate.advice.Advice;
import palpate.catalog.Catalog;
import palpate.catalog.Modification;
import palpate.plan.Limits;
import palpate.plan.TreatmentPlan;

/** A point on which advice is compared with what is expected, by its key in {@code expect}. */
enum Point {
  DISPOSITION(Rule.EXACTLY, Outcome::disposition),
  URGENCY(Rule.EXACTLY, Outcome::urgency),
  CONDITION(Rule.EXACTLY, Outcome::condition),
  SUPPORT(Rule.EXACTLY, Outcome::support),
  FLAGS(Rule.ALL_OF, Outcome::flags),
  NOT_FLAGS(Rule.NO_FLAG_OF, Outcome::flags),
  ALL_FLAGS(Rule.EXACTLY, Outcome::flags),
  LEVELS(Rule.ALL_OF, Outcome::levels),
  MODIFICATIONS(Rule.ALL_OF, Outcome::modifications),
  MISSING(Rule.ALL_OF, Outcome::missing),
  NEAR(Rule.NO_CONDITION_OF, Outcome::condition),
  COURSE(Rule.EXACTLY, plan(it -> List.of(it.course().name()))),
  SESSIONS(Rule.EXACTLY, plan(it -> number(it.sessions().size()))),
  PER_WEEK(Rule.EXACTLY, plan(Visits::inFirstWeek)),
  MINUTES(Rule.EXACTLY, plan(Visits::longest)),
  WEEKS(Rule.EXACTLY, plan(it -> number(it.weeks()))),
  REVIEWS(Rule.EXACTLY, plan(Visits::reviewed)),
  EXTENSION(Rule.EXACTLY, plan(Visits::extension)),
  TECHNIQUES(Rule.EXACTLY, plan(Visits::techniques)),
  VISITS(Rule.EXACTLY, plan(Visits::lines)),
  LIMITS_PRESSURE(Rule.EXACTLY, limits(it -> List.of(it.pressureAtMost().word()))),
  LIMITS_MINUTES(Rule.EXACTLY, limits(Point::minutes)),
  LIMITS_SESSIONS(Rule.EXACTLY, limits(it -> number(it.sessionsAtMost()))),
  LIMITS_WITHOUT(Rule.EXACTLY, limits(it -> List.copyOf(it.without()))),
  LIMITS_AVOID(Rule.EXACTLY, limits(it -> List.copyOf(it.avoid()))),
  LIMITS_LIGHT_ON(Rule.EXACTLY, limits(it -> List.copyOf(it.lightOn()))),
  LIMITS_POSITIONS(Rule.EXACTLY, limits(it -> number(it.positions().size()))),
  LIMITS_NOTES(Rule.EXACTLY, limits(it -> number(it.notes().size())));

  /** How what is wanted and what there is compare. */
  private enum Rule {
    EXACTLY,
    ALL_OF,
    NO_FLAG_OF,
    NO_CONDITION_OF
  }

  private final String key =
      name().toLowerCase(Locale.ROOT).replaceFirst("^limits_", "limits.").replace('_', '-');
  private final Rule rule;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference, without state
  private final Function<Advice, List<String>> actual;

  Point(Rule rule, Function<Advice, List<String>> actual) {
    this.rule = rule;
    this.actual = actual;
  }

  /** As the file writes it: {@code per-week}, {@code limits.light-on}. */
  String key() {
    return key;
  }

  void compare(List<String> wanted, Advice advice, List<Difference> differences) {
    var got = actual.apply(advice);
    switch (rule) {
      case EXACTLY -> exactly(wanted, got, differences);
      case ALL_OF -> allOf(wanted, got, differences);
      case NO_FLAG_OF -> noneOf(wanted, got, id -> isCaution(advice.catalog(), id), differences);
      case NO_CONDITION_OF ->
          noneOf(wanted, got, id -> advice.catalog().condition(id).isPresent(), differences);
    }
  }

  private void exactly(List<String> wanted, List<String> got, List<Difference> differences) {
    if (!wanted.equals(got)) {
      differences.add(new Difference(key(), Difference.words(wanted), Difference.words(got)));
    }
  }

  private void allOf(List<String> wanted, List<String> got, List<Difference> differences) {
    for (var id : wanted) {
      if (!got.contains(id)) {
        differences.add(new Difference(key(), id + " among them", Difference.words(got)));
      }
    }
  }

  /** An id that does not exist would pass for ever, and is a slip. */
  private void noneOf(
      List<String> unwanted,
      List<String> got,
      Predicate<String> exists,
      List<Difference> differences) {
    for (var id : unwanted) {
      if (!exists.test(id)) {
        differences.add(new Difference(key(), "ids of the catalog", "unknown id " + id));
      } else if (got.contains(id)) {
        differences.add(new Difference(key(), "not " + id, Difference.words(got)));
      }
    }
  }

  private static boolean isCaution(Catalog catalog, String id) {
    return catalog.cautions().stream().anyMatch(caution -> caution.id().equals(id));
  }

  /** Of the plan; where there is none, words that match nothing. */
  private static Function<Advice, List<String>> plan(
      Function<TreatmentPlan, List<String>> question) {
    return advice -> advice.plan().map(question).orElse(List.of("no plan"));
  }

  private static Function<Advice, List<String>> limits(Function<Limits, List<String>> question) {
    return plan(it -> question.apply(it.limits()));
  }

  private static List<String> number(int number) {
    return List.of(String.valueOf(number));
  }

  private static List<String> minutes(Limits limits) {
    var minutes = limits.minutesAtMost();
    return minutes == Modification.ANY_MINUTES ? List.of("any") : number(minutes);
  }
}
