package palpate.render;

import java.io.IOException;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.questionnaire.AnswerOption;

/** The JSON Schema of the answers files of one catalog. */
public final class AnswersSchema {
  private static final int TITLE = 200;
  private static final int ABOUT = 800;

  public void render(Catalog catalog, Appendable out) throws IOException {
    var header = catalog.header();
    var json =
        new Json()
            .put("$schema", Schema.DIALECT)
            .put(
                "title",
                "Answers for palpate, for the catalog %s %s"
                    .formatted(header.id(), header.version()))
            .put("description", "An item that is absent or empty is unanswered, which is not no.")
            .putAll(file(catalog))
            .put("$defs", definitions(catalog));
    out.append(json.page());
  }

  private static Json file(Catalog catalog) {
    var answers = new Json();
    for (var item : catalog.questionnaire().items()) {
      answers.put(item.id().value(), new ItemSchema(item).json());
    }
    var keys =
        new Json()
            .put("title", described("What the file is about, in a few words.", Schema.text(TITLE)))
            .put("about", described("More about it.", Schema.text(ABOUT)))
            .put("answers", described("Item by item.", Schema.object(answers)))
            .put("expect", ExpectSchema.json())
            .put("interview", interview());
    return Schema.object(keys).put("required", List.of("answers"));
  }

  private static Json interview() {
    var version = Schema.of("string").put("pattern", Schema.NOT_BLANK);
    var sha256 = Schema.of("string").put("pattern", "^[0-9a-f]{64}$");
    var catalog =
        new Json()
            .put("id", described("Its name.", Schema.of("string").put("pattern", Schema.ID)))
            .put("version", described("Its version.", version))
            .put("sha256", described("Of what it says.", sha256));
    var items = Schema.listOf(Schema.reference("item")).put("uniqueItems", true);
    var keys =
        new Json()
            .put("catalog", described("The catalog that asked.", whole(catalog)))
            .put("asked", described("The items asked, in order.", items))
            .put("skipped", described("Items left without an answer.", items));
    return described(
        "Written by 'palpate ask' while an interview is unfinished.",
        Schema.object(keys).put("required", List.of("catalog")));
  }

  private static Json whole(Json keys) {
    return Schema.object(keys).put("required", List.of("id", "version", "sha256"));
  }

  private static Json definitions(Catalog catalog) {
    var items = catalog.questionnaire().items();
    var json =
        ItemSchema.shared()
            .put("item", Schema.oneOf(items, it -> Schema.word(it.id().value(), it.ask())))
            .put(
                "condition",
                Schema.oneOf(catalog.conditions(), it -> Schema.word(it.id(), it.name())))
            .put("caution", Schema.oneOf(catalog.cautions(), it -> Schema.word(it.id(), it.says())))
            .put(
                "technique",
                Schema.oneOf(catalog.techniques(), it -> Schema.word(it.id(), it.name())))
            .put("area", Schema.oneOf(areas(catalog), it -> Schema.word(it.id(), it.label())));
    for (var item : items) {
      var schema = new ItemSchema(item);
      json.putUnlessEmpty(schema.optionsName(), schema.options());
    }
    return json;
  }

  private static Json described(String meaning, Json schema) {
    return new Json().put("description", meaning).putAll(schema);
  }

  private static List<AnswerOption> areas(Catalog catalog) {
    var planning = catalog.planning();
    return catalog.questionnaire().item(planning.place()).kind().options().stream()
        .filter(option -> !option.id().equals(planning.everywhere()))
        .toList();
  }
}
