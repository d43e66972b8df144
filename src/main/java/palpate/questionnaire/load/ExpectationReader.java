package palpate.questionnaire.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpate.questionnaire.Expectation;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.Spelling;
import palpate.source.tree.Fields;

/** Reads what an answers file says should come of its answers. */
record ExpectationReader(
    Fields expect, Questionnaire questionnaire, Map<String, SourceSpan> places) {
  private static final int FEWEST_SESSIONS = 4;
  private static final int MOST_SESSIONS = 12;
  private static final Map<String, String> DISPOSITIONS = words("treat", "refer", "incomplete");
  private static final Map<String, String> URGENCIES =
      words("emergency", "urgent", "clearance", "routine");

  Expectation read() {
    var expectation =
        new Expectation(
            place("disposition", expect.optionalOneOf("disposition", DISPOSITIONS)).orElse(""),
            place("urgency", expect.optionalOneOf("urgency", URGENCIES)).orElse(""),
            place("condition", expect.optionalId("condition").map(Located::value)).orElse(""),
            place("sessions", sessions()).orElse(0),
            ids("flags"),
            ids("modifications"),
            ids("missing"),
            ids("near"));
    expect.rejectUnknownKeys();
    return expectation;
  }

  private Optional<Integer> sessions() {
    return expect.optionalInteger("sessions", FEWEST_SESSIONS, MOST_SESSIONS);
  }

  private List<String> ids(String key) {
    var ids = expect.optionalIdOrIds(key).orElse(List.of());
    ids.forEach(id -> places.put("expect." + key + "." + id.value(), id.span()));
    if (key.equals("missing")) {
      ids.forEach(this::checkItem);
    }
    return ids.stream().map(Located::value).toList();
  }

  private void checkItem(Located<String> id) {
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
                  .didYouMean(Spelling.closest(id.value(), known)));
    }
  }

  private <T> Optional<T> place(String key, Optional<T> value) {
    value.ifPresent(it -> places.put("expect." + key, expect.valueSpan(key)));
    return value;
  }

  private static Map<String, String> words(String... words) {
    var map = new LinkedHashMap<String, String>();
    for (var word : words) {
      map.put(word, word);
    }
    return map;
  }
}
