package palpate.render;

import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.MeasureForm;
import palpate.catalog.OutcomeMeasure;

/** The page of a measure, with its questions where the catalog has them. */
record MeasurePage(Catalog catalog, Paper page, Marks marks) {
  void write(OutcomeMeasure measure) {
    page.title("measure", Link.measure(measure.id()), measure.name());
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
            .map(CatalogEntry::named)
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
    }
    var number = 1;
    for (var question : form.questions()) {
      page.ask(RepliesWords.ask(number++, question, !alike));
    }
    page.paragraph(Prose.strong("Score:").add(Sentence.of(form.score())));
    labelled(
        "What the score means:", RepliesWords.bands(form.bands()).stream().map(Prose::of).toList());
  }

  private void labelled(String label, List<Prose> words) {
    if (!words.isEmpty()) {
      page.paragraph(Prose.strong(label));
      words.forEach(page::item);
    }
  }
}
