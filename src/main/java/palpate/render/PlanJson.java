package palpate.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import palpate.catalog.Course.Extension;
import palpate.catalog.Indication;
import palpate.catalog.MeasureForm;
import palpate.catalog.Modification;
import palpate.catalog.OutcomeMeasure;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Always;
import palpate.catalog.Planning.ReviewOutcome;
import palpate.catalog.Pressure;
import palpate.plan.Reassessment;
import palpate.plan.Session;
import palpate.plan.TreatmentPlan;
import palpate.screening.Raised;

/** A plan in JSON. */
record PlanJson(TreatmentPlan plan, Always always, JsonParts parts) {
  Json json() {
    var condition = plan.condition();
    var json =
        new Json()
            .put("condition", condition.id())
            .put("name", condition.name())
            .put("mode", condition.mode().word())
            .put("course", plan.course().name())
            .put("severity", plan.band().label());
    if (parts.full()) {
      json.putEach("sessions", plan.sessions(), this::session);
    } else {
      json.put("visits", plan.sessions().size());
    }
    json.putAll(pace(plan.pace()))
        .put("weeks", plan.weeks())
        .put("reassess-at", plan.reviews().stream().map(Reassessment::session).toList());
    if (parts.full()) {
      json.putAll(details());
    }
    return json.put("cost", cost());
  }

  private Json details() {
    var condition = plan.condition();
    return new Json()
        .putEach("reviews", plan.reviews(), this::review)
        .putEach("extensions", plan.extensions(), PlanJson::extension)
        .putEach("besides", condition.besides(), JsonParts::claim)
        .putEach("modifications", plan.modifications(), PlanJson::modification)
        .put("adjustments", plan.adjustments())
        .putEach("home-care", condition.homeCare(), JsonParts::claim)
        .putEach("measures", condition.measures(), PlanJson::measure)
        .put("expect", JsonParts.claim(condition.expect()))
        .putEach("see-doctor", condition.seeDoctor(), JsonParts::claim)
        .putEach("stop-signs", always.stopSigns(), JsonParts::claim);
  }

  private Json session(Session session) {
    return new Json()
        .put("number", session.number())
        .put("week", session.week())
        .putUnless("", "date", date(session))
        .put("phase", session.phase())
        .put("minutes", session.handsOnMinutes())
        .putUnless(0, "extra-minutes", session.extraMinutes())
        .putEach("techniques", session.work(), step -> technique(session, step))
        .put("measure", measured(session))
        .put("review", plan.isReviewedAt(session));
  }

  private String date(Session session) {
    return plan.dates().isEmpty() ? "" : plan.dates().get(session.number() - 1).toString();
  }

  /** At the first visit, as the baseline, and at each review. */
  private List<String> measured(Session session) {
    return session.number() == 1 || plan.isReviewedAt(session)
        ? plan.condition().measures().stream().map(OutcomeMeasure::id).toList()
        : List.of();
  }

  private Json technique(Session session, Indication step) {
    return new Json()
        .put("id", step.technique().id())
        .put("target", step.target())
        .put("areas", List.copyOf(step.areas()))
        .putUnless(List.of(), "left-out", List.copyOf(LeftOut.of(plan, session, step)))
        .put("minutes", step.minutes())
        .put("pressure", step.pressure().word());
  }

  private Json review(Reassessment review) {
    return new Json()
        .put("session", review.session())
        .putEach("outcomes", review.outcomes(), PlanJson::outcome);
  }

  private static Json outcome(ReviewOutcome outcome) {
    return new Json()
        .put("outcome", outcome.outcome().word())
        .put("when", outcome.when())
        .put("do", outcome.action().says())
        .put("sources", JsonParts.ids(outcome.action().sources()));
  }

  private static Json extension(Extension extension) {
    return new Json()
        .put("sessions", extension.sessions())
        .putAll(pace(extension.pace()))
        .put("says", extension.says())
        .put("sources", JsonParts.ids(extension.sources()));
  }

  /** The visits in a week that has any, and how far apart such weeks are if not next to another. */
  private static Json pace(Pace pace) {
    return new Json()
        .put("per-week", pace.perWeek())
        .putUnless(1, "every-weeks", pace.everyWeeks());
  }

  static Json modification(Raised raised) {
    var change = raised.caution().modification();
    return new Json()
        .put("id", raised.caution().id())
        .put("says", raised.caution().says())
        .put("ground", raised.ground().word())
        .putUnless(List.of(), "open", JsonParts.items(raised.open()))
        .putUnless(Pressure.FIRM.word(), "pressure-at-most", change.pressureAtMost().word())
        .putUnless(List.of(), "without", List.copyOf(change.without()))
        .putUnless(Modification.ANY_MINUTES, "minutes-at-most", change.minutesAtMost())
        .putUnless(Modification.NONE.sessionsAtMost(), "sessions-at-most", change.sessionsAtMost())
        .putUnless("", "position", change.position())
        .putUnless(List.of(), "avoid", places(change.avoid()))
        .putUnless(List.of(), "light-on", places(change.lightOn()))
        .putUnless(List.of(), "notes", change.notes())
        .put("sources", JsonParts.ids(raised.caution().sources()));
  }

  /** Area ids; the places that the client named go by the name "complaint". */
  private static List<String> places(Modification.Places places) {
    var named = places.complaint() ? List.of("complaint") : List.<String>of();
    return Stream.concat(named.stream(), places.areas().stream()).toList();
  }

  private static Json measure(OutcomeMeasure measure) {
    return new Json()
        .put("id", measure.id())
        .put("name", measure.name())
        .put("how", measure.how())
        .put("better", measure.better().name().toLowerCase(Locale.ROOT))
        .put("mcid", measure.mcid())
        .putUnless("", "terms", measure.terms())
        .putUnless("", "notice", notice(measure))
        .put("sources", JsonParts.ids(measure.sources()));
  }

  private static String notice(OutcomeMeasure measure) {
    return measure.forms().stream().map(MeasureForm::notice).findFirst().orElse("");
  }

  private Json cost() {
    var price = plan.price();
    return new Json()
        .put("currency", price.costs().currency())
        .put("from", price.from())
        .put("to", price.to())
        .put("as-of", price.costs().asOf().toString())
        .put("says", price.costs().claim().says())
        .put("sources", JsonParts.ids(price.costs().claim().sources()));
  }
}
