package palpate.cli.kept;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import palpate.catalog.Catalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Loaded;
import palpate.source.Problems;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import palpate.source.tree.Entry;
import palpate.source.tree.Fields;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;

/**
 * Reads an unfinished interview, leniently: an answer that no longer fits is left out and told of,
 * and only a file that is none is rejected.
 */
public final class KeptReader {
  private static final int MOST_NOTES = 20;

  private final Catalog catalog;
  private final TreeMap<ItemId, Answer> answers = new TreeMap<>();
  private final Set<ItemId> dropped = new TreeSet<>();
  private final List<String> notes = new ArrayList<>();

  private KeptReader(Catalog catalog) {
    this.catalog = catalog;
  }

  public static Loaded<KeptInterview> read(SourceText source, Catalog catalog) {
    return Documents.read(source)
        .then(
            document -> {
              var problems = new Problems();
              var sheet = new Fields("the kept interview", document, problems).mapping("answers");
              return Loaded.of(
                  sheet.map(it -> new KeptReader(catalog).interview(document, it)), problems);
            });
  }

  private KeptInterview interview(MappingNode document, Fields sheet) {
    var interview = mapping(document, "interview");
    interview.ifPresent(this::compareCatalogs);
    sheet.entries().forEach(this::answer);
    var asked = items(interview, "asked");
    var skipped = items(interview, "skipped");
    return new KeptInterview(
        AnswerSheet.of(answers), List.copyOf(asked), new TreeSet<>(skipped), toldNotes());
  }

  private void answer(Entry entry) {
    var id = entry.key().text();
    var item = item(id);
    if (item.isEmpty()) {
      notes.add("Your answer to '%s' is left out: it is no longer asked.".formatted(id));
      return;
    }
    var problems = new Problems();
    var answer = AnswersReader.readAnswer(item.get(), entry.value(), problems);
    if (problems.hasErrors()) {
      dropped.add(item.get().id());
      notes.add(
          "Your answer to '%s' no longer fits and is asked again: %s."
              .formatted(item.get().ask(), problems.sorted().get(0).message()));
    } else {
      answer.ifPresent(it -> answers.put(item.get().id(), it));
    }
  }

  private void compareCatalogs(MappingNode interview) {
    var then = mapping(interview, "catalog");
    var now = catalog.header();
    var sha256 = then.map(it -> text(it, "sha256")).orElse("");
    if (!sha256.isEmpty() && !sha256.equals(now.sha256())) {
      var from = then.map(it -> text(it, "id") + " " + text(it, "version")).orElse("");
      notes.add(
          "The catalog has changed since you began: it was %s, and now it is %s %s. Your answers"
                  .formatted(from.strip(), now.id(), now.version())
              + " were checked again.");
    }
  }

  /** Those that the catalog has, each once, but none whose answer was left out. */
  private Set<ItemId> items(Optional<MappingNode> interview, String key) {
    var items = new LinkedHashSet<ItemId>();
    for (var node :
        interview.flatMap(it -> value(it, key)).flatMap(Nodes::asItems).orElse(List.of())) {
      Nodes.asScalar(node).flatMap(it -> item(it.text())).map(Item::id).ifPresent(items::add);
    }
    items.removeAll(dropped);
    return items;
  }

  private Optional<Item> item(String id) {
    return id.isEmpty() ? Optional.empty() : catalog.questionnaire().find(new ItemId(id));
  }

  private List<String> toldNotes() {
    if (notes.size() <= MOST_NOTES) {
      return notes;
    }
    var told = new ArrayList<>(notes.subList(0, MOST_NOTES));
    told.add("... and %s answers more.".formatted(notes.size() - MOST_NOTES));
    return told;
  }

  static Optional<MappingNode> mapping(MappingNode in, String key) {
    return value(in, key).flatMap(Nodes::asMapping);
  }

  /** Empty when there is none. */
  static String text(MappingNode in, String key) {
    return value(in, key).flatMap(Nodes::asScalar).map(ScalarNode::text).orElse("");
  }

  private static Optional<Node> value(MappingNode in, String key) {
    return in.entries().stream()
        .filter(it -> it.key().text().equals(key))
        .map(Entry::value)
        .findFirst();
  }
}
