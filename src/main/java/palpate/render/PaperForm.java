package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;

/** The questionnaire as a form to fill in by hand. */
record PaperForm(Catalog catalog, BookPaper page) {
  private static final String NOT_SURE = "not sure";

  void write() {
    page.chapter("form", "Questionnaire to fill in", false);
    page.text(
        "Answer every question that applies to you. No tick means that you did not answer, which is"
            + " not the same as no: tick \"none of these\" or \"not sure\" where that is so.");
    page.paragraph(
        Prose.strong("In an emergency:")
            .add(Sentence.of(catalog.planning().referrals().emergency().action().says())));
    page.paragraph("Name: ____________________ Date: ____________________");
    var deciding = TemplateRenderer.deciding(catalog);
    var number = 1;
    for (var screen : catalog.questionnaire().screens()) {
      page.group("", screen.heading(), false);
      for (var item : screen.items()) {
        page.ask(ask(number++, item, TemplateRenderer.isNeeded(item, deciding)));
      }
    }
  }

  private Ask ask(int number, Item item, boolean needed) {
    var help = new ArrayList<String>();
    if (!item.enableWhen().equals(Criterion.ALWAYS)) {
      var words = new CriterionWords(catalog.questionnaire()).of(item.enableWhen());
      help.add("Answer only if " + TemplateRenderer.shortened(words));
    }
    if (needed) {
      help.add("Needed for a plan.");
    }
    return item.kind().accept(new OnPaper(number, item.ask(), help));
  }

  /** How each kind of item is answered with a pen. */
  private record OnPaper(int number, String words, List<String> help)
      implements ItemKind.Cases<Ask> {
    @Override
    public Ask oneOf(ItemKind.OneOf kind) {
      return boxes("Tick one.", kind.options(), List.of(NOT_SURE));
    }

    @Override
    public Ask anyOf(ItemKind.AnyOf kind) {
      return boxes(
          "Tick all that apply; put a ? beside one that you are not sure about.",
          kind.options(),
          List.of("none of these", NOT_SURE));
    }

    @Override
    public Ask number(ItemKind.Amount kind) {
      var bounds =
          "A %s from %s to %s."
              .formatted(
                  kind.whole() ? "whole number" : "number",
                  kind.min().stripTrailingZeros().toPlainString(),
                  kind.max().stripTrailingZeros().toPlainString());
      return blanks(bounds, List.of(kind.unit()), List.of(NOT_SURE));
    }

    @Override
    public Ask date(ItemKind.Date kind) {
      return blanks(
          "A date from %s to %s.".formatted(kind.min(), kind.max()),
          List.of("(day, month, year)"),
          List.of(NOT_SURE));
    }

    @Override
    public Ask text(ItemKind.Text kind) {
      return blanks("In your own words.", List.of("", "", ""), List.of());
    }

    private Ask boxes(String how, List<AnswerOption> options, List<String> more) {
      var boxes = new ArrayList<>(options.stream().map(AnswerOption::label).toList());
      boxes.addAll(more);
      return Ask.ofBoxes(number, words, with(how), boxes);
    }

    private Ask blanks(String how, List<String> blanks, List<String> boxes) {
      return new Ask(number, words, with(how), boxes, false, blanks);
    }

    private List<String> with(String how) {
      var all = new ArrayList<>(help);
      all.add(how);
      return all;
    }
  }
}
