package palpate.questionnaire.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Expectation;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Trail;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import palpate.source.tree.Entry;
import palpate.source.tree.Fields;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads answers files: the replies of one client and, perhaps, what should come of them. */
public final class AnswersReader {
  /** A list of options may have so many entries; no item has so many options. */
  public static final int MOST_ENTRIES = 1_000;

  /** More than this, and it is not a slip but another file. */
  private static final int MOST_UNKNOWN = 100;

  private final Questionnaire questionnaire;
  private final Problems problems;
  private final Map<String, SourceSpan> places = new HashMap<>();

  private AnswersReader(Questionnaire questionnaire, Problems problems) {
    this.questionnaire = questionnaire;
    this.problems = problems;
  }

  /** A whole file, YAML or JSON. */
  public static Loaded<AnswersFile> read(SourceText source, Questionnaire questionnaire) {
    return Documents.read(source).then(document -> read(document, questionnaire));
  }

  /** A whole file that was read into nodes. */
  public static Loaded<AnswersFile> read(MappingNode document, Questionnaire questionnaire) {
    var problems = new Problems();
    var reader = new AnswersReader(questionnaire, problems);
    var file = reader.file(new Fields("the answers file", document, problems));
    return Loaded.of(file, problems);
  }

  /** The answers alone, a key for each item, from wherever they stand. */
  public static AnswerSheet readSheet(Fields answers, Questionnaire questionnaire) {
    return new AnswersReader(questionnaire, answers.problems()).sheet(answers);
  }

  /** The value given for one item; empty when it is faulty, and reported, or says nothing. */
  public static Optional<Answer> readAnswer(Item item, Node value, Problems problems) {
    return Nodes.isEmpty(value)
        ? Optional.empty()
        : item.kind().accept(new AnswerReader(item, value, problems));
  }

  private Optional<AnswersFile> file(Fields file) {
    var sheet = file.mapping("answers").map(this::sheet);
    var expectation =
        file.optionalMapping("expect")
            .map(it -> new ExpectationReader(questionnaire, places).read(it));
    var trail = file.optionalMapping("interview").flatMap(new TrailReader(questionnaire)::read);
    var title = Prose.optional(file, "title", Prose.NAME);
    var about = Prose.optional(file, "about", Prose.PARAGRAPH);
    file.rejectUnknownKeys();
    return sheet.map(
        it ->
            new AnswersFile(
                it,
                expectation.orElse(Expectation.NOTHING),
                title,
                about,
                trail.orElse(Trail.NONE),
                places));
  }

  private AnswerSheet sheet(Fields answers) {
    var given = new TreeMap<ItemId, Answer>();
    var unknown = 0;
    for (var entry : answers.entries()) {
      var item = item(entry);
      unknown += item.isEmpty() ? 1 : 0;
      if (unknown > MOST_UNKNOWN) {
        problems.add(tooMany(entry));
        break;
      }
      places.put("answers." + entry.key().text(), entry.value().span());
      item.flatMap(it -> readAnswer(it, entry.value(), problems))
          .ifPresent(answer -> given.put(new ItemId(entry.key().text()), answer));
    }
    return AnswerSheet.of(given);
  }

  private static Problem tooMany(Entry entry) {
    return Problem.error(
            "too-many-problems",
            entry.key().span(),
            "more than %s items are unknown, so the rest was not looked at".formatted(MOST_UNKNOWN))
        .withHint("is this an answers file for this catalog?");
  }

  private Optional<Item> item(Entry entry) {
    var id = entry.key().text();
    var item = id.isEmpty() ? Optional.<Item>empty() : questionnaire.find(new ItemId(id));
    if (item.isEmpty()) {
      var known = questionnaire.items().stream().map(it -> it.id().value()).toList();
      problems.add(
          Problem.error(
                  "unknown-item",
                  entry.key().span(),
                  "the catalog has no item %s, so its answer would go unread"
                      .formatted(Quoted.of(id)))
              .withHint("'palpate template' lists the items")
              .didYouMean(id, known));
    }
    return item;
  }
}
