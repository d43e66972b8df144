package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.advice.Advice;
import palpate.catalog.Level;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.matching.Matching;
import palpate.questionnaire.Presence;
import palpate.screening.Raised;

/** Which answers would change the outcome. */
record ChangeOfOutcomeText(Report report, Matching matching) {
  void write() {
    var page = report.page();
    page.heading("What would change it");
    var words = new ArrayList<String>();
    report.advice().flags().forEach(flag -> flag(flag, words));
    open(report.advice(), words);
    if (matching.fits().isEmpty() && !ExplainRenderer.isEmergency(report.advice())) {
      matching.nearby().stream()
          .filter(match -> !match.mayFit(matching.threshold()))
          .findFirst()
          .ifPresent(match -> words.add(lacks(match)));
    }
    if (words.isEmpty()) {
      words.add("No open answer would; only different answers would");
    }
    words.forEach(it -> page.item(Sentence.of(it)));
  }

  private void flag(Raised flag, List<String> words) {
    var effect = flag.level().stops() ? "is settled" : "no longer changes the plan";
    switch (flag.ground()) {
      case PRESENT -> {
        if (flag.level() == Level.EMERGENCY) {
          words.add("get help first; no answer changes that");
        } else if (flag.level().stops()) {
          words.add("massage can be considered once this is settled: " + flag.caution().says());
        }
      }
      case NOT_SURE ->
          words.add(
              "\"%s\" %s once you are sure that it does not apply"
                  .formatted(flag.caution().says(), effect));
      case UNANSWERED ->
          words.add(
              "\"%s\" %s if %s is answered, and it does not apply"
                  .formatted(
                      flag.caution().says(),
                      effect,
                      Sentence.and(report.names().questions(flag.open()))));
    }
  }

  private void open(Advice advice, List<String> words) {
    for (var match : advice.others()) {
      words.add(
          "%s could fit, depending on %s"
              .formatted(
                  match.condition().name(), Sentence.and(report.names().questions(match.open()))));
    }
  }

  /** What the nearest condition that does not fit would need. */
  private String lacks(Match match) {
    var lacking = NearbyText.gatesAgainst(match);
    if (match.support().fit() < matching.threshold()) {
      lacking.add(
          "it has %s, and fits from %s per cent; it would gain from %s"
              .formatted(MatchText.points(match), matching.threshold(), gains(match)));
    }
    return "the nearest is %s: %s".formatted(match.condition().name(), String.join("; ", lacking));
  }

  private static String gains(Match match) {
    return Sentence.or(
        match.reasons().stream()
            .filter(reason -> reason.weight() > 0 && reason.presence() != Presence.PRESENT)
            .map(Reason::says)
            .toList());
  }
}
