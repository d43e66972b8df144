package palpate.render;

import palpate.catalog.Certainty;
import palpate.plan.TreatmentPlan;

/** How sure the evidence is, and what the course may cost. */
record EvidenceText(Report report, TreatmentPlan plan) {
  void write() {
    var page = report.page();
    var certainty = plan.condition().certainty();
    page.heading("How sure the evidence is");
    page.text(Prose.strong(Sentence.capital(certainty.word()) + ":").add(inPlainWords(certainty)));
    report.items(plan.condition().evidence());
    cost();
  }

  static String inPlainWords(Certainty certainty) {
    return switch (certainty) {
      case STRONG -> "several large and careful trials agree.";
      case MODERATE -> "at least one large and careful trial, or a careful review, is in favour.";
      case LOW -> "the trials are small or weak, and mostly in favour.";
      case VERY_LOW -> "there are only single small trials, or the trials disagree.";
      case NONE -> "no good trial shows a benefit, or the trials show that there is none.";
    };
  }

  private void cost() {
    var page = report.page();
    var price = plan.price();
    var costs = price.costs();
    page.heading("Cost");
    page.text(
        "The whole course may cost about %s %s to %s."
            .formatted(costs.currency(), price.from(), price.to()));
    page.text(
        report
            .marks()
            .marked(
                "This counts %s %s to %s for 60 minutes, as of %s: %s"
                    .formatted(
                        costs.currency(),
                        costs.from(),
                        costs.to(),
                        costs.asOf(),
                        Sentence.end(costs.claim().says())),
                costs.claim().sources()));
    report.items(costs.notes());
  }
}
