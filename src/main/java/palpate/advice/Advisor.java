package palpate.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpate.advice.Missing.Need;
import palpate.catalog.Catalog;
import palpate.catalog.Planning.Referrals;
import palpate.findings.Findings;
import palpate.matching.Match;
import palpate.matching.Matching;
import palpate.plan.PlanBasis;
import palpate.plan.Planner;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Reply;
import palpate.screening.Raised;
import palpate.screening.Screening;

/** From a catalog and a client's answers to advice: a pure function, and the only one. */
public final class Advisor {
  private final Catalog catalog;
  private final Findings findings;
  private final Screening screening;
  private final Timetable timetable;

  private Advisor(Catalog catalog, AnswerSheet sheet, Timetable timetable) {
    this.catalog = catalog;
    this.findings = Findings.of(catalog, sheet);
    this.screening = Screening.of(catalog, findings);
    this.timetable = timetable;
  }

  /**
   * Screens, matches and plans; the most cautious conclusion wins.
   *
   * @param timetable when visits can be; only dates a plan, and bounds its visits a week
   */
  public static Advice advise(Catalog catalog, AnswerSheet sheet, Timetable timetable) {
    return new Advisor(catalog, sheet, timetable).advise();
  }

  private Advice advise() {
    var stop = screening.stop();
    if (stop.isPresent()) {
      return stopped(Urgency.of(stop.get()));
    }
    var missing = missing();
    if (!missing.isEmpty() || !screening.undecided().isEmpty()) {
      return advice(incomplete(), screening.raised(), List.of(), List.of(), missing);
    }
    var matching = Matching.ofPossible(catalog, findings);
    var fits = matching.fits();
    if (!fits.isEmpty()) {
      return planned(fits, matching.mayFit());
    }
    return matching.mayFit().isEmpty() ? nothingFits() : undecided(matching.mayFit());
  }

  private Referrals referrals() {
    return catalog.planning().referrals();
  }

  private Disposition incomplete() {
    return new Disposition.Incomplete(referrals().incomplete());
  }

  private Disposition refer(Urgency urgency, List<String> because) {
    return new Disposition.Refer(urgency, urgency.instruction(referrals()), because);
  }

  private Advice stopped(Urgency urgency) {
    var because =
        screening.stopping().stream()
            .filter(raised -> Urgency.of(raised.level()) == urgency)
            .map(raised -> raised.caution().says())
            .toList();
    var flags =
        screening.raised().stream()
            .filter(raised -> raised.ground() != Raised.Ground.UNANSWERED)
            .toList();
    return advice(refer(urgency, because), flags, List.of(), List.of(), missing());
  }

  private Advice planned(List<Match> fits, List<Match> others) {
    var best = fits.get(0).condition();
    var basis = PlanBasis.of(catalog, best, findings, screening);
    var plan = new Planner(catalog, timetable).plan(basis);
    if (plan.isPresent()) {
      var flags = screening.besidePlan();
      return advice(new Disposition.Treat(plan.get()), flags, fits, others, List.of());
    }
    var because = screening.modifying().stream().map(raised -> raised.caution().says()).toList();
    return advice(refer(Urgency.ROUTINE, because), screening.besidePlan(), fits, others, List.of());
  }

  private Advice undecided(List<Match> others) {
    var open = new LinkedHashMap<ItemId, Need>();
    others.forEach(match -> match.open().forEach(item -> open.put(item, Need.FIT)));
    return advice(incomplete(), screening.besidePlan(), List.of(), others, inOrder(open));
  }

  /** Why there is no plan where no condition fits, as a phrase. */
  public static String nothingFits(Catalog catalog) {
    return "none of the %s conditions that this catalog knows fits your answers well enough"
        .formatted(catalog.conditions().size());
  }

  private Advice nothingFits() {
    return advice(
        refer(Urgency.ROUTINE, List.of(nothingFits(catalog))),
        screening.besidePlan(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The unanswered items without which there is no plan. */
  private List<Missing> missing() {
    var needs = new LinkedHashMap<ItemId, Need>();
    findings.replies().openRequired().forEach(item -> needs.put(item, Need.PLAN));
    for (var raised : screening.undecided()) {
      raised.open().forEach(item -> needs.merge(item, need(raised), Advisor::graver));
    }
    return inOrder(needs);
  }

  /** A stop is only ever overruled by a more cautious one. */
  private Need need(Raised raised) {
    var stop = screening.stop();
    return stop.isPresent() && raised.level().compareTo(stop.get()) < 0
        ? Need.URGENCY
        : Need.SAFETY;
  }

  private static Need graver(Need one, Need other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private List<Missing> inOrder(Map<ItemId, Need> needs) {
    return findings.replies().inOrder(needs.keySet()).stream()
        .map(
            id -> {
              var item = catalog.questionnaire().item(id);
              return new Missing(id, item.ask(), item.why(), needs.getOrDefault(id, Need.FIT));
            })
        .toList();
  }

  private Advice advice(
      Disposition disposition,
      List<Raised> flags,
      List<Match> matches,
      List<Match> others,
      List<Missing> missing) {
    return new Advice(catalog, disposition, flags, matches, others, missing, replies(), warnings());
  }

  private List<Reply> replies() {
    var replies = findings.replies();
    return replies.inOrder(replies.sheet().answers().keySet()).stream()
        .map(replies::reply)
        .toList();
  }

  /** That an item was answered which would not have been asked. */
  public static String unexpected(ItemId item) {
    return "'%s' was answered although your other answers say that it does not apply; the answer counts."
        .formatted(item);
  }

  private List<String> warnings() {
    var warnings = new ArrayList<String>();
    for (var item : findings.replies().unexpected()) {
      warnings.add(unexpected(item));
    }
    return List.copyOf(warnings);
  }
}
