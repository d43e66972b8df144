package palpate.questionnaire.load;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads {@code is} and {@code in}: which options must be chosen. */
record ChoiceTest(Fields criterion, DeclaredItem item, String owner) {

  Optional<Criterion> read(boolean single) {
    var wanted = wanted();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var options = new TreeSet<String>();
    for (var id : wanted.get()) {
      item.options()
          .refer(id, owner + ", reading item '" + item.item().id() + "',")
          .ifPresent(option -> options.add(option.id()));
    }
    if (options.size() < wanted.get().size()) {
      return Optional.empty();
    }
    if (single && options.size() == item.item().kind().options().size() && isAlwaysAsked()) {
      reportAll();
      return Optional.empty();
    }
    return Optional.of(new ItemCriterion.ChosenIn(item.item().id(), options));
  }

  private boolean isAlwaysAsked() {
    return item.item().enableWhen().equals(Criterion.ALWAYS);
  }

  private Optional<List<Located<String>>> wanted() {
    if (!criterion.has("is")) {
      return criterion.ids("in", ItemKindReader.OPTION_ID).filter(this::isNotEmpty);
    }
    var one = criterion.id("is", ItemKindReader.OPTION_ID).map(List::of);
    if (criterion.has("in")) {
      problem("criterion-form", "in", "has both 'is' and 'in'", "keep one of them");
      return Optional.empty();
    }
    return one;
  }

  private boolean isNotEmpty(List<Located<String>> ids) {
    if (ids.isEmpty()) {
      problem("never-holds", "in", "wants one of no options, so it can never hold", "name options");
    }
    return !ids.isEmpty();
  }

  private void reportAll() {
    var id = item.item().id();
    problem(
        "never-fails",
        criterion.has("in") ? "in" : "is",
        "takes every option of item '%s', so every answer meets it".formatted(id),
        "leave out at least one option, or the whole test");
  }

  private void problem(String code, String key, String fault, String hint) {
    criterion
        .problems()
        .add(
            Problem.error(code, criterion.valueSpan(key), criterion.what() + " " + fault)
                .withHint(hint));
  }
}
