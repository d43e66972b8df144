package palpate.questionnaire.load;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Trail;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.tree.Fields;
import palpate.source.tree.IdRule;

/** Reads how far an unfinished interview had come. */
record TrailReader(Questionnaire questionnaire) {
  private static final IdRule SHA256 =
      new IdRule(Pattern.compile("[0-9a-f]{64}"), "64 digits from 0 to 9 and a to f");

  Optional<Trail> read(Fields interview) {
    var catalog = interview.mapping("catalog");
    var id = catalog.flatMap(it -> it.id("id"));
    var version = catalog.flatMap(it -> it.anyText("version"));
    var sha256 = catalog.flatMap(it -> it.id("sha256", SHA256));
    catalog.ifPresent(Fields::rejectUnknownKeys);
    var asked = items(interview, "asked");
    var skipped = items(interview, "skipped");
    interview.rejectUnknownKeys();
    if (id.isEmpty() || version.isEmpty() || sha256.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Trail(
            id.get().value(), version.get(), sha256.get().value(), asked, new TreeSet<>(skipped)));
  }

  private List<ItemId> items(Fields interview, String key) {
    var ids = interview.optionalIds(key).orElse(List.of());
    ids.forEach(id -> check(interview, id));
    return ids.stream().map(it -> new ItemId(it.value())).toList();
  }

  private void check(Fields interview, Located<String> id) {
    if (questionnaire.find(new ItemId(id.value())).isEmpty()) {
      var known = questionnaire.items().stream().map(it -> it.id().value()).toList();
      interview
          .problems()
          .add(
              Problem.error(
                      "unknown-item",
                      id.span(),
                      "the catalog has no item %s".formatted(Quoted.of(id.value())))
                  .withHint("'palpate template' lists the items")
                  .didYouMean(id.value(), known));
    }
  }
}
