package palpate.render;

import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.MeasureForm;
import palpate.catalog.OutcomeMeasure;

/** The page of a measure, with its questions where the catalog has them. */
record MeasurePage(Catalog catalog, Page page, Marks marks) {
  void write(OutcomeMeasure measure) {
    page.paragraph(Prose.strong(measure.name()).add("(measure " + measure.id() + ")"));
    page.text(Sentence.of(measure.how()));
    page.text(Sentence.of(measure.better().words()));
    page.text(
        marks.marked(
            FlagText.labelled("Smallest change that matters", measure.mcid()), measure.sources()));
    if (!measure.terms().isEmpty()) {
      page.text(FlagText.labelled("Terms of use", measure.terms()));
    }
    labelled(
        "Used for:",
        catalog.conditions().stream()
            .filter(condition -> condition.measures().contains(measure))
            .map(condition -> condition.name() + " (" + condition.id() + ")")
            .toList());
    measure.forms().forEach(this::form);
  }

  private void form(MeasureForm form) {
    page.heading("Its questions");
    page.text(Sentence.of(form.notice()));
    var usual = form.questions().get(0).replies();
    var alike = form.questions().stream().allMatch(it -> it.replies().equals(usual));
    if (alike) {
      page.paragraph(RepliesWords.of(usual));
    } else {
      page.blank();
    }
    var number = 1;
    for (var question : form.questions()) {
      var asked = Prose.strong(number++ + ".").add(question.ask());
      page.item(asked);
      if (!alike) {
        page.in().text(RepliesWords.of(question.replies()));
      }
    }
    page.paragraph(Prose.strong("Score:").add(Sentence.of(form.score())));
    labelled("What the score means:", RepliesWords.bands(form.bands()));
  }

  private void labelled(String label, List<String> words) {
    if (!words.isEmpty()) {
      page.paragraph(Prose.strong(label));
      words.forEach(page::item);
    }
  }
}
