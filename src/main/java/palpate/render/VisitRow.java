package palpate.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palpate.catalog.Indication;
import palpate.plan.Session;
import palpate.plan.TreatmentPlan;

/**
 * Visits in a row that are done alike, or a single one where there are dates.
 *
 * @param sameAs the number of an earlier visit with the same work, 0 if there is none
 */
record VisitRow(List<Session> sessions, TreatmentPlan plan, Names names, int sameAs) {
  private static final int LETTERS = 3;

  static List<VisitRow> of(TreatmentPlan plan, Names names) {
    var rows = new ArrayList<VisitRow>();
    var alike = new ArrayList<Session>();
    for (var session : plan.sessions()) {
      if (!alike.isEmpty() && !goesOn(alike.get(0), session, plan)) {
        rows.add(row(alike, plan, names));
        alike.clear();
      }
      alike.add(session);
    }
    rows.add(row(alike, plan, names));
    return rows;
  }

  private static boolean goesOn(Session first, Session next, TreatmentPlan plan) {
    return plan.dates().isEmpty()
        && first.phase().equals(next.phase())
        && first.extraMinutes() == next.extraMinutes()
        && first.work().equals(next.work());
  }

  private static VisitRow row(List<Session> alike, TreatmentPlan plan, Names names) {
    var work = alike.get(0).work();
    var number = alike.get(0).number();
    var first =
        plan.sessions().stream().filter(it -> it.work().equals(work)).findFirst().orElseThrow();
    return new VisitRow(
        List.copyOf(alike), plan, names, first.number() < number ? first.number() : 0);
  }

  private Session first() {
    return sessions.get(0);
  }

  private Session last() {
    return sessions.get(sessions.size() - 1);
  }

  boolean isSingle() {
    return sessions.size() == 1;
  }

  String numbers() {
    return range(first().number(), last().number());
  }

  String weeks() {
    return range(first().week(), last().week());
  }

  private static String range(int from, int to) {
    return from == to ? Integer.toString(from) : from + "-" + to;
  }

  /** "Mon 23 Nov"; empty without dates. */
  String date() {
    return plan.dates().isEmpty() ? "" : day(plan.dates().get(first().number() - 1));
  }

  static String day(LocalDate date) {
    return "%s %s %s"
        .formatted(
            shortName(date.getDayOfWeek().name()),
            date.getDayOfMonth(),
            shortName(date.getMonth().name()));
  }

  static String dayAndYear(LocalDate date) {
    return day(date) + " " + date.getYear();
  }

  private static String shortName(String name) {
    return name.charAt(0) + name.substring(1, LETTERS).toLowerCase(Locale.ROOT);
  }

  String part() {
    return first().phase();
  }

  /** "30 + 15": hands-on minutes, and those for assessment and consent. */
  String minutes() {
    var extra = first().extraMinutes();
    return first().handsOnMinutes() + (extra > 0 ? " + " + extra : "");
  }

  String minutesInWords() {
    var extra = first().extraMinutes();
    return first().handsOnMinutes()
        + " minutes hands-on"
        + (extra > 0 ? ", and " + extra + " for questions and consent" : "");
  }

  /** The visits of the row at which to measure and decide. */
  List<String> reviews() {
    return sessions.stream()
        .filter(plan::isReviewedAt)
        .map(session -> Integer.toString(session.number()))
        .toList();
  }

  List<String> work() {
    return work("min");
  }

  /** Without short forms. */
  List<String> workInWords() {
    return work("minutes");
  }

  private List<String> work(String minutes) {
    return sameAs > 0
        ? List.of("as visit " + sameAs)
        : first().work().stream().map(step -> step(step, minutes) + leftOut(step)).toList();
  }

  private String leftOut(Indication step) {
    var areas = LeftOut.of(plan, first(), step);
    return areas.isEmpty() ? "" : "; leave out: " + names.areas(areas);
  }

  static String step(Indication step, String minutes) {
    return "%s: %s, %s %s, %s pressure"
        .formatted(
            step.technique().name(),
            step.target(),
            step.minutes(),
            minutes,
            step.pressure().word());
  }
}
