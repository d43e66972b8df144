package palpate.render;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import palpate.catalog.Catalog;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Stage;

/** An answers file to fill in: every item, unanswered, with its help as comments. */
public final class TemplateRenderer {
  private static final int LONGEST = 280;

  public void render(Catalog catalog, Appendable out) throws IOException {
    var text = new StringBuilder();
    head(catalog, text);
    var words = new CriterionWords(catalog.questionnaire());
    var deciding = deciding(catalog);
    for (var stage : Stage.values()) {
      var items =
          catalog.questionnaire().items().stream().filter(item -> item.stage() == stage).toList();
      if (!items.isEmpty()) {
        stage(stage, items, words, deciding, text);
      }
    }
    out.append(text);
  }

  private static void head(Catalog catalog, StringBuilder text) {
    var header = catalog.header();
    var yaml = new YamlText(text);
    yaml.comment(
        "", "Answers for palpate, for the catalog %s %s.".formatted(header.id(), header.version()));
    yaml.comment("", "Fill in what applies after the colon, and leave the rest empty.");
    yaml.comment("", "Empty means not answered, which is not the same as no.");
    yaml.comment("", "To tick several: [first, second]. None of them: none. Not sure: not-sure.");
    yaml.comment("", "Not sure about the rest of a list: [first, not-sure].");
    yaml.comment("", "Not sure about one of them: [first, {second: not-sure}].");
    yaml.comment("", "Your own words that hold a colon and a space need double quotes.");
    yaml.comment("", "Then run: palpate plan FILE. It names what is missing, if anything is.");
    text.append("answers:\n");
  }

  private static void stage(
      Stage stage,
      List<Item> items,
      CriterionWords words,
      Set<ItemId> deciding,
      StringBuilder text) {
    var yaml = new YamlText(text);
    text.append('\n');
    yaml.comment("  ", "---- " + stage.word() + " ----");
    for (var item : items) {
      text.append('\n');
      if (!item.heading().isEmpty()) {
        yaml.comment("  ", "-- " + item.heading() + " --");
      }
      yaml.comment("  ", item.ask() + (isNeeded(item, deciding) ? " (needed for a plan)" : ""));
      yaml.comment("  ", "Why: " + item.why());
      if (!item.enableWhen().equals(Criterion.ALWAYS)) {
        yaml.comment("  ", "Only if " + shortened(words.of(item.enableWhen())));
      }
      help(item, text);
      text.append("  ").append(item.id()).append(":\n");
    }
  }

  static boolean isNeeded(Item item, Set<ItemId> deciding) {
    return item.required() || deciding.contains(item.id());
  }

  /** The items that could rule out a plan. */
  static Set<ItemId> deciding(Catalog catalog) {
    var items = new HashSet<ItemId>();
    catalog.cautions().stream()
        .filter(caution -> caution.level().stops())
        .forEach(caution -> caution.when().collectItems(items));
    return items;
  }

  /** A long condition in its first words, up to where one of its parts ends. */
  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words + ".";
    }
    var end = LONGEST;
    do {
      end = Math.max(words.lastIndexOf(" or ", end - 1), words.lastIndexOf(", ", end - 1));
    } while (end > 0 && isInQuotes(words, end));
    var kept = words.substring(0, end > 0 ? end : words.lastIndexOf(' ', LONGEST));
    return kept + " or similar answers above.";
  }

  private static boolean isInQuotes(String words, int at) {
    return words.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static void help(Item item, StringBuilder text) {
    var help = item.kind().accept(new KindWords());
    var yaml = new YamlText(text);
    yaml.comment("  ", help.lead());
    for (var option : help.options()) {
      yaml.entry(option.id() + ": " + option.label());
    }
  }
}
