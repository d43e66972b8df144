package palpate.render;

import java.util.List;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.matching.Matching;
import palpate.questionnaire.Presence;

/** Every condition that was near, with all its reasons. */
record NearbyText(Report report, Matching matching) {
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
    in.text(
        "%s: %s now, at most %s per cent; evidence for massage: %s."
            .formatted(
                verdict(match),
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

  private String verdict(Match match) {
    if (match.fits(matching.threshold())) {
      return "Fits";
    }
    return match.mayFit(matching.threshold()) ? "May fit" : "Does not fit";
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

  private static String line(Reason reason, String weight) {
    var said = reason.replies().isEmpty() ? "" : ". You said: " + Names.replies(reason.replies());
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
