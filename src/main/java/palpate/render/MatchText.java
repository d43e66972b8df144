package palpate.render;

import java.util.Comparator;
import java.util.List;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.questionnaire.Presence;

/** What the answers fit, with the reasons for and against. */
record MatchText(Report report) {
  private static final int MOST_REASONS = 5;
  private static final int MOST_OTHERS = 2;

  void write() {
    var matches = report.advice().matches();
    if (matches.isEmpty()) {
      return;
    }
    best(matches.get(0));
    var others = matches.subList(1, Math.min(matches.size(), 1 + MOST_OTHERS));
    named("Your answers also fit:", others);
    var open = report.advice().others();
    named(
        "With more questions answered, they could also fit:",
        open.subList(0, Math.min(open.size(), MOST_OTHERS)));
  }

  static String name(Match match) {
    var condition = match.condition();
    return condition.name().equalsIgnoreCase(condition.plain())
        ? condition.name()
        : condition.name() + " (" + condition.plain() + ")";
  }

  static String points(Match match) {
    var support = match.support();
    return "%s of %s (%s per cent)"
        .formatted(support.lowest(), Sentence.count(support.attainable(), "point"), support.fit());
  }

  private void best(Match match) {
    var page = report.page();
    page.paragraph(Prose.of("Your answers fit:").add(Style.STRONG, Sentence.of(name(match))));
    page.text(Sentence.of(match.condition().summary()));
    page.paragraph(
        "This is how well they fit: %s. Points count answers; they do not say how likely it is."
            .formatted(points(match)));
    gates(match);
    var counting = match.reasons().stream().sorted(strongestFirst()).toList();
    var pro = counting.stream().filter(MatchText::isFor).toList();
    reasons("For it:", pro.subList(0, Math.min(pro.size(), MOST_REASONS)));
    if (pro.size() > MOST_REASONS) {
      page.item("And %s more.".formatted(pro.size() - MOST_REASONS));
    }
    reasons("Against it:", counting.stream().filter(MatchText::isAgainst).toList());
    reasons("Not known:", counting.stream().filter(MatchText::isOpen).toList());
  }

  private void gates(Match match) {
    var needed = required(match).stream().map(Reason::says).toList();
    if (!needed.isEmpty()) {
      report.page().text("Needed for it, and found: " + Sentence.and(needed) + ".");
    }
  }

  private void reasons(String heading, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    report.page().paragraph(Prose.strong(heading));
    for (var reason : reasons) {
      report.page().item(report.marks().marked(words(reason), reason.sources()));
      if (reason.presence() != Presence.ABSENT && !reason.replies().isEmpty()) {
        report.page().in().text("You said: " + report.names().replies(reason.replies()));
      }
    }
  }

  static String words(Reason reason) {
    var points = Sentence.count(Math.abs(reason.weight()), "point");
    var adds = reason.weight() > 0;
    var says = Sentence.capital(reason.says());
    return switch (reason.presence()) {
      case PRESENT -> says + ": " + (adds ? "adds " : "takes away ") + points + ".";
      case ABSENT ->
          "Not found: " + reason.says() + (adds ? ", worth " : ", against ") + points + ".";
      case UNKNOWN ->
          adds
              ? says + ": would add " + points + "."
              : "Not answered: " + reason.says() + ", so it takes away " + points + ".";
    };
  }

  private void named(String lead, List<Match> matches) {
    if (matches.isEmpty()) {
      return;
    }
    report.page().paragraph(lead);
    for (var match : matches) {
      report
          .page()
          .item(
              "%s: %s; evidence for massage: %s."
                  .formatted(name(match), points(match), match.condition().certainty().word()));
    }
  }

  private static boolean isFor(Reason reason) {
    return reason.weight() > 0 && reason.presence() == Presence.PRESENT;
  }

  private static boolean isAgainst(Reason reason) {
    return reason.weight() > 0 ? reason.presence() == Presence.ABSENT : reason.points() < 0;
  }

  private static boolean isOpen(Reason reason) {
    return reason.weight() > 0 && reason.presence() == Presence.UNKNOWN;
  }

  private static Comparator<Reason> strongestFirst() {
    return Comparator.comparing((Reason reason) -> -Math.abs(reason.weight()))
        .thenComparing(Reason::finding);
  }

  /** The findings that decide whether it is considered at all, required ones first. */
  static List<Reason> required(Match match) {
    return match.gates().subList(0, match.condition().requires().size());
  }
}
