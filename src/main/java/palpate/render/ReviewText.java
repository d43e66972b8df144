package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.plan.Reassessment;
import palpate.plan.TreatmentPlan;

/** What to measure, and what to do at each review. */
record ReviewText(Report report, TreatmentPlan plan) {
  void write() {
    measures();
    reviews();
  }

  private void measures() {
    var page = report.page();
    page.heading("What to measure and when");
    page.text(
        "Measure at visit 1 before the massage starts, and again at %s."
            .formatted(visits(plan.reviews())));
    for (var measure : plan.condition().measures()) {
      page.item(
          Prose.strong(measure.name() + ":")
              .add(Sentence.of(measure.how()))
              .add(Sentence.of(measure.better().words()))
              .add("Smallest change that matters: " + Sentence.of(measure.mcid()))
              .add(Style.FAINT, report.marks().of(measure.sources())));
      measure.forms().forEach(form -> page.in().text(Sentence.of(form.notice())));
    }
  }

  private void reviews() {
    var page = report.page();
    page.heading("Reviews and stop rules");
    var alike = new ArrayList<Reassessment>();
    for (var review : plan.reviews()) {
      if (!alike.isEmpty() && !alike.get(0).outcomes().equals(review.outcomes())) {
        group(alike);
        alike.clear();
      }
      alike.add(review);
    }
    group(alike);
  }

  private void group(List<Reassessment> alike) {
    var page = report.page();
    page.paragraph(Prose.strong("At " + visits(alike) + ":"));
    for (var outcome : alike.get(0).outcomes()) {
      page.item(
          Prose.strong(Sentence.capital(outcome.outcome().word()) + " when:")
              .add(Sentence.end(outcome.when()) + " " + Sentence.of(outcome.action().says()))
              .add(Style.FAINT, report.marks().of(outcome.action().sources())));
    }
  }

  static String visits(List<Reassessment> reviews) {
    var numbers = reviews.stream().map(review -> Integer.toString(review.session())).toList();
    return (numbers.size() == 1 ? "visit " : "visits ") + Sentence.and(numbers);
  }
}
