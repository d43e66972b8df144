package palpate.questionnaire.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palpate.questionnaire.Expectation;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.Scalars;

/** Reads what an answers file says should come of its answers. */
final class ExpectationReader {
  private static final int FEWEST_SESSIONS = 4;
  private static final int MOST_SESSIONS = 12;
  private static final int MOST_WEEKS = 104;
  private static final int MOST_PER_WEEK = 7;
  private static final int MOST_MINUTES = 600;
  private static final int MOST_POINTS = 1000;
  private static final int MOST_LINES = 100;
  private static final Map<String, String> DISPOSITIONS = words("treat", "refer", "incomplete");
  private static final Map<String, String> URGENCIES =
      words("emergency", "urgent", "clearance", "routine");
  private static final Map<String, String> PRESSURES = words("light", "moderate", "firm");

  private final Questionnaire questionnaire;
  private final Map<String, SourceSpan> places;
  private final Map<String, List<String>> wanted = new TreeMap<>();

  /**
   * A reader.
   *
   * @param places where it notes where each value stands, by path
   */
  ExpectationReader(Questionnaire questionnaire, Map<String, SourceSpan> places) {
    this.questionnaire = questionnaire;
    this.places = places;
  }

  Expectation read(Fields expect) {
    readOutcome(expect);
    readPlan(expect);
    if (expect.has("limits")) {
      expect.mapping("limits").ifPresent(this::readLimits);
    }
    expect.rejectUnknownKeys();
    return Expectation.of(wanted);
  }

  private void readOutcome(Fields expect) {
    word(expect, "disposition", DISPOSITIONS);
    word(expect, "urgency", URGENCIES);
    expect
        .optionalId("condition")
        .ifPresent(it -> want(expect, "", "condition", List.of(it.value())));
    integer(expect, "", "support", -MOST_POINTS, MOST_POINTS);
    expect.optionalTexts("points").ifPresent(it -> want(expect, "", "points", it));
    someIds(expect, "flags");
    someIds(expect, "not-flags");
    allIds(expect, "", "all-flags");
    expect.optionalTexts("levels").ifPresent(it -> want(expect, "", "levels", it));
    someIds(expect, "missing").forEach(id -> checkItem(expect, id));
    someIds(expect, "near");
  }

  private void readPlan(Fields expect) {
    someIds(expect, "modifications");
    var course = Prose.optional(expect, "course", Prose.NAME);
    if (!course.isEmpty()) {
      want(expect, "", "course", List.of(course));
    }
    integer(expect, "", "sessions", FEWEST_SESSIONS, MOST_SESSIONS);
    integer(expect, "", "per-week", 1, MOST_PER_WEEK);
    integer(expect, "", "minutes", 1, MOST_MINUTES);
    integer(expect, "", "weeks", 1, MOST_WEEKS);
    reviews(expect);
    integer(expect, "", "extension", 0, MOST_SESSIONS);
    allIds(expect, "", "techniques");
    expect.optionalTexts("visits").ifPresent(it -> want(expect, "", "visits", it));
  }

  private void readLimits(Fields limits) {
    limits
        .optionalOneOf("pressure", PRESSURES)
        .ifPresent(it -> want(limits, "limits.", "pressure", List.of(it)));
    integer(limits, "limits.", "minutes", 1, MOST_MINUTES);
    integer(limits, "limits.", "sessions", FEWEST_SESSIONS, MOST_SESSIONS);
    integer(limits, "limits.", "positions", 0, MOST_LINES);
    integer(limits, "limits.", "notes", 0, MOST_LINES);
    allIds(limits, "limits.", "without");
    allIds(limits, "limits.", "avoid");
    allIds(limits, "limits.", "light-on");
    limits.rejectUnknownKeys();
  }

  private void word(Fields fields, String key, Map<String, String> choices) {
    fields.optionalOneOf(key, choices).ifPresent(it -> want(fields, "", key, List.of(it)));
  }

  private void integer(Fields fields, String prefix, String key, int min, int max) {
    fields
        .optionalInteger(key, min, max)
        .ifPresent(it -> want(fields, prefix, key, List.of(it.toString())));
  }

  private void reviews(Fields expect) {
    var scalars = new Scalars(expect.problems());
    expect
        .optionalSequence("reviews")
        .flatMap(nodes -> Nodes.all(nodes, node -> visit(scalars, node)))
        .ifPresent(visits -> want(expect, "", "reviews", visits));
  }

  private static Optional<String> visit(Scalars scalars, Node node) {
    return scalars.integer("a visit in 'reviews'", node, 1, MOST_SESSIONS).map(Object::toString);
  }

  /** Ids of which an empty list says nothing. */
  private List<Located<String>> someIds(Fields fields, String key) {
    var ids = fields.optionalIdOrIds(key).orElse(List.of());
    if (!ids.isEmpty()) {
      want(fields, "", key, ids.stream().map(Located::value).toList());
    }
    ids.forEach(id -> places.put("expect." + key + "." + id.value(), id.span()));
    return ids;
  }

  /** All ids that there are, in whatever order; an empty list says that there are none. */
  private void allIds(Fields fields, String prefix, String key) {
    fields
        .optionalIdOrIds(key)
        .ifPresent(
            ids -> want(fields, prefix, key, ids.stream().map(Located::value).sorted().toList()));
  }

  private void want(Fields fields, String prefix, String key, List<String> words) {
    wanted.put(prefix + key, words);
    places.put("expect." + prefix + key, fields.valueSpan(key));
  }

  private void checkItem(Fields expect, Located<String> id) {
    if (questionnaire.find(new ItemId(id.value())).isEmpty()) {
      var known = questionnaire.items().stream().map(it -> it.id().value()).toList();
      expect
          .problems()
          .add(
              Problem.error(
                      "unknown-item",
                      id.span(),
                      "the catalog has no item '%s', so it can never be missing"
                          .formatted(id.value()))
                  .didYouMean(id.value(), known));
    }
  }

  private static Map<String, String> words(String... words) {
    var map = new LinkedHashMap<String, String>();
    for (var word : words) {
      map.put(word, word);
    }
    return map;
  }
}
