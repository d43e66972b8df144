package palpate.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.matching.Matching;
import palpate.questionnaire.Presence;

/** Every condition that was near, with all its reasons. */
record NearbyText(Report report, Matching matching) {
  private static final int MOST_LOSSES = 3;

  void write() {
    var page = report.page();
    page.heading("Conditions that were near");
    page.text("A condition fits from %s per cent of its points.".formatted(matching.threshold()));
    if (matching.nearby().isEmpty()) {
      page.text("None came near.");
    }
    matching.nearby().forEach(this::match);
  }

  private void match(Match match) {
    var page = report.page();
    page.paragraph(Prose.strong(MatchText.name(match)).add("(" + match.condition().id() + ")"));
    var in = page.in();
    in.text(lead(match));
    in.text(
        "It has %s now, at most %s per cent; evidence for massage: %s."
            .formatted(
                MatchText.points(match),
                match.support().highestFit(),
                match.condition().certainty().word()));
    var required = match.condition().requires().size();
    gates(in, "It needs:", match.gates().subList(0, required));
    gates(in, "It is ruled out by:", match.gates().subList(required, match.gates().size()));
    in.text(Prose.strong("Points:"));
    for (var reason : match.reasons()) {
      in.item(report.marks().marked(line(reason, weight(reason)), reason.sources()));
    }
    if (!match.open().isEmpty()) {
      in.text("Could still change it: " + Sentence.and(report.names().questions(match.open())));
    }
  }

  /** Why it is suggested, or is not. */
  private String lead(Match match) {
    if (match.fits(matching.threshold())) {
      return fitting(match);
    }
    if (match.mayFit(matching.threshold())) {
      return "Not suggested yet, but it may fit: answers are still open.";
    }
    var lacks = gatesAgainst(match);
    if (lacks.isEmpty()) {
      lacks.addAll(losses(match));
    }
    return lacks.isEmpty()
        ? "Not suggested because too few of its points were found."
        : "Not suggested because: " + String.join("; ", lacks) + ".";
  }

  private String fitting(Match match) {
    var suggested = report.advice().matches();
    if (suggested.isEmpty()) {
      return "It fits, but what screening raised or is still unanswered comes first.";
    }
    return suggested.get(0).condition().equals(match.condition())
        ? "It fits best: nothing rules it out, and it has enough of its points."
        : "It fits too, but not as well as " + suggested.get(0).condition().name() + ".";
  }

  /** What it needs and lacks, and what rules it out. */
  static List<String> gatesAgainst(Match match) {
    var required = match.condition().requires().size();
    var lacks = new ArrayList<String>();
    for (var i = 0; i < match.gates().size(); i++) {
      var gate = match.gates().get(i);
      if (i < required && gate.presence() != Presence.PRESENT) {
        lacks.add("it needs " + gate.says());
      } else if (i >= required && gate.presence() != Presence.ABSENT) {
        lacks.add("it is ruled out by " + gate.says());
      }
    }
    return lacks;
  }

  /** What it lost most by, or, where it lost nothing, what it lacks most. */
  private static List<String> losses(Match match) {
    var lost =
        match.reasons().stream()
            .filter(reason -> reason.points() < 0)
            .sorted(Comparator.comparing(Reason::points).thenComparing(Reason::finding))
            .map(reason -> "%s (minus %s)".formatted(reason.says(), -reason.points()))
            .limit(MOST_LOSSES)
            .toList();
    return lost.isEmpty()
        ? match.reasons().stream()
            .filter(reason -> reason.weight() > 0 && reason.points() == 0)
            .sorted(Comparator.comparing(Reason::weight).reversed().thenComparing(Reason::finding))
            .map(reason -> "it lacks %s (%s)".formatted(reason.says(), reason.weight()))
            .limit(MOST_LOSSES)
            .toList()
        : lost;
  }

  private void gates(Page page, String heading, List<Reason> gates) {
    if (!gates.isEmpty()) {
      page.text(Prose.strong(heading));
      gates.forEach(gate -> page.item(line(gate, "")));
    }
  }

  private static String weight(Reason reason) {
    return (reason.weight() > 0 ? "plus " : "minus ")
        + Sentence.count(Math.abs(reason.weight()), "point")
        + ", ";
  }

  private String line(Reason reason, String weight) {
    var said =
        reason.replies().isEmpty() ? "" : ". You said: " + report.names().replies(reason.replies());
    return reason.says() + ": " + weight + presence(reason.presence()) + said;
  }

  private static String presence(Presence presence) {
    return switch (presence) {
      case PRESENT -> "found";
      case ABSENT -> "not found";
      case UNKNOWN -> "not known";
    };
  }
}
