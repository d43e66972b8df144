package palpate.render;

import java.io.IOException;
import java.util.Collection;
import palpate.catalog.Catalog;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Stage;
import palpate.questionnaire.Trail;

/** An answer sheet as an answers file, with the questions and the words of the options beside. */
public final class AnswersRenderer {
  private final Catalog catalog;

  public AnswersRenderer(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Finished answers; answers to items that the catalog does not have are left out. */
  public void render(AnswerSheet sheet, Appendable out) throws IOException {
    var text = new StringBuilder();
    head(text, "To see what comes of them: palpate plan FILE");
    answers(sheet, text);
    out.append(text);
  }

  /**
   * The answers of an unfinished interview.
   *
   * @param title what it is about, in a few words; may be empty
   */
  public void render(AnswerSheet sheet, Trail trail, String title, Appendable out)
      throws IOException {
    var text = new StringBuilder();
    head(text, "The interview is unfinished. To go on with it: palpate ask --resume");
    if (!title.isEmpty()) {
      text.append("title: ").append(YamlText.quoted(title)).append('\n');
    }
    trail(trail, text);
    answers(sheet, text);
    out.append(text);
  }

  private void head(StringBuilder text, String then) {
    var header = catalog.header();
    var yaml = new YamlText(text);
    yaml.comment(
        "", "Answers for palpate, for the catalog %s %s.".formatted(header.id(), header.version()));
    yaml.comment("", then);
  }

  private static void trail(Trail trail, StringBuilder text) {
    text.append("interview:\n  catalog:\n");
    text.append("    id: ").append(YamlText.id(trail.catalog())).append('\n');
    text.append("    version: ").append(YamlText.quoted(trail.version())).append('\n');
    text.append("    sha256: ").append(YamlText.quoted(trail.sha256())).append('\n');
    items("asked", trail.asked(), text);
    items("skipped", trail.skipped(), text);
  }

  private static void items(String key, Collection<ItemId> items, StringBuilder text) {
    var words = items.stream().map(it -> YamlText.id(it.value())).toList();
    text.append("  ").append(key).append(": [").append(String.join(", ", words)).append("]\n");
  }

  private void answers(AnswerSheet sheet, StringBuilder text) {
    var items = catalog.questionnaire().items();
    var answered = items.stream().filter(it -> isWritten(it, sheet)).toList();
    text.append(answered.isEmpty() ? "answers: {}\n" : "answers:\n");
    for (var stage : Stage.values()) {
      var asked = answered.stream().filter(item -> item.stage() == stage).toList();
      if (!asked.isEmpty()) {
        text.append('\n');
        new YamlText(text).comment("  ", "---- " + stage.word() + " ----");
      }
      asked.forEach(item -> answer(item, sheet, text));
    }
  }

  /** Words of which nothing can be kept are no answer. */
  private static boolean isWritten(Item item, AnswerSheet sheet) {
    return sheet
        .answer(item.id())
        .filter(it -> !it.accept(new AnswerValue(item)).isEmpty())
        .isPresent();
  }

  private static void answer(Item item, AnswerSheet sheet, StringBuilder text) {
    text.append('\n');
    new YamlText(text).comment("  ", item.ask());
    text.append("  ").append(YamlText.id(item.id().value())).append(':');
    sheet.answer(item.id()).ifPresent(it -> text.append(it.accept(new AnswerValue(item))));
  }
}
