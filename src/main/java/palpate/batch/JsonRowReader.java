package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.load.AnswersReader;
import palpate.render.RowProblem;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import palpate.source.tree.Entry;
import palpate.source.tree.Fields;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Nodes;
import palpate.source.tree.Pointers;

/**
 * Reads rows of JSON: an object with answers and perhaps more, or the answers themselves.
 *
 * @param idKey the key of what the row calls itself
 */
record JsonRowReader(String file, Questionnaire questionnaire, String idKey) implements RowReader {
  private static final String ANSWERS = "answers";

  /** What else an answers file may hold; it does not matter here. */
  private static final Set<String> BESIDE = Set.of("title", "about", "expect", "interview");

  @Override
  public RowReading read(Row row) {
    Loaded<MappingNode> object =
        RowText.of(file, row).then(JsonRowReader::oneLine).then(Documents::readJsonRow);
    return object
        .value()
        .map(this::read)
        .orElseGet(() -> RowReading.Rejected.of(perhapsATable(row, object.problems())));
  }

  /** A table that came without its name is the likeliest reason for rows that are no objects. */
  private static List<Problem> perhapsATable(Row row, List<Problem> problems) {
    return row.defect() != Row.Defect.NONE
            || new String(row.bytes(), UTF_8).stripLeading().startsWith("{")
        ? problems
        : problems.stream()
            .map(it -> alsoHinting("with '--input-format csv' rows are those of a table", it))
            .toList();
  }

  private static Problem alsoHinting(String hint, Problem problem) {
    return problem.withHint(problem.hint().isEmpty() ? hint : problem.hint() + "; " + hint);
  }

  @Override
  public Optional<ScoredRow> score(Row row, Lane lane) {
    return lane.scoreJson(file, row);
  }

  /** Else the lines of the text would not be those of the file. */
  private static Loaded<SourceText> oneLine(SourceText text) {
    return text.text().indexOf('\r') < 0
        ? new Loaded.Accepted<>(text, List.of())
        : new Loaded.Rejected<>(List.of(RowText.loneReturn(text)));
  }

  private RowReading read(MappingNode object) {
    var problems = new Problems();
    var row = new Fields("the row", object, problems);
    var id = isId(idKey) && row.has(idKey) ? idOf(row) : "";
    var unread = new ArrayList<String>();
    var sheet = row.has(ANSWERS) ? wrapped(row, object, unread) : bare(object, problems);
    if (problems.hasErrors()) {
      return new RowReading.Rejected(id, placed(object, problems.sorted()), false);
    }
    return new RowReading.Answers(id, sheet.orElse(AnswerSheet.EMPTY), unread);
  }

  /** An item of that name is an answer first. */
  private boolean isId(String key) {
    return !key.isEmpty() && key.equals(idKey) && questionnaire.find(new ItemId(key)).isEmpty();
  }

  private String idOf(Fields row) {
    return row.node(idKey).filter(it -> !Nodes.isEmpty(it)).isEmpty()
        ? ""
        : row.anyText(idKey).orElse("");
  }

  private Optional<AnswerSheet> wrapped(Fields row, MappingNode object, List<String> unread) {
    for (var entry : object.entries()) {
      var key = entry.key().text();
      if (isItem(entry)) {
        row.problems().add(misplaced(entry));
      } else if (!key.equals(ANSWERS) && !isId(key) && !BESIDE.contains(key)) {
        unread.add(key);
      }
    }
    return row.mapping(ANSWERS).map(it -> AnswersReader.readSheet(it, questionnaire));
  }

  private boolean isItem(Entry entry) {
    var key = entry.key().text();
    return !key.isEmpty() && questionnaire.find(new ItemId(key)).isPresent();
  }

  /** An answer that is there is never ignored. */
  private static Problem misplaced(Entry entry) {
    return Problem.error(
            "misplaced-answer",
            entry.key().span(),
            "the answer to '%s' stands beside 'answers', so it would go unread"
                .formatted(entry.key().text()))
        .withHint("put it into 'answers'");
  }

  private Optional<AnswerSheet> bare(MappingNode object, Problems problems) {
    var answers = object.entries().stream().filter(entry -> !isId(entry.key().text())).toList();
    var found = new Problems();
    var fields = new Fields("the row", new MappingNode(object.span(), answers), found);
    var sheet = AnswersReader.readSheet(fields, questionnaire);
    found.sorted().forEach(it -> problems.add(orBesideAnswers(it)));
    return Optional.of(sheet);
  }

  /** An answer that is misspelt must not go unread, so here all keys are answers. */
  private static Problem orBesideAnswers(Problem problem) {
    return problem.code().equals("unknown-item")
        ? alsoHinting("what is no answer can stand beside {\"answers\": {...}}", problem)
        : problem;
  }

  private static List<RowProblem> placed(MappingNode object, List<Problem> problems) {
    return problems.stream()
        .map(it -> new RowProblem(it, Pointers.to(object, it.span()), ""))
        .toList();
  }
}
