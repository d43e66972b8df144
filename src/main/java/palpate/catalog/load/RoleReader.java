package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.load.DeclaredItem;
import palpate.questionnaire.load.KindName;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;

/** Reads the items that planning itself needs, which must be fit for it. */
record RoleReader(Names names) {

  /** The items that name the areas of the complaint and the visits a week. */
  record Roles(ItemId place, ItemId visitsPerWeek) {}

  Optional<Roles> read(Fields planning) {
    var place = role(planning, "place", List.of("any-of"));
    var visits = role(planning, "visits-per-week", List.of("number"));
    var name = visits.map(it -> it.item().id());
    return place.flatMap(it -> name.map(id -> new Roles(it.item().id(), id)));
  }

  /** An item of one of these kinds that is required; whole, if it is a number. */
  Optional<DeclaredItem> role(Fields fields, String key, List<String> kinds) {
    var id = fields.id(key);
    return id.flatMap(it -> names.items().refer(it, "'" + key + "' of " + fields.what()))
        .filter(item -> fits(key, id.orElseThrow(), item, kinds));
  }

  private boolean fits(String key, Located<String> id, DeclaredItem item, List<String> kinds) {
    var kind = KindName.of(item.item().kind());
    if (!kinds.contains(kind)) {
      report(
          id.span(),
          "'%s' must name an item of kind %s, and item '%s' is %s"
              .formatted(key, String.join(" or ", kinds), id.value(), kind),
          "name another item");
      return false;
    }
    if (!item.item().required()) {
      report(
          id.span(),
          "'%s' names item '%s', which is not required, so a plan could lack it"
              .formatted(key, id.value()),
          "add 'required: true' to the item");
    }
    if (item.item().kind() instanceof ItemKind.Amount amount && !amount.whole()) {
      report(
          id.span(),
          "'%s' names item '%s', which takes numbers that are not whole".formatted(key, id.value()),
          "add 'whole: true' to the item");
    }
    return true;
  }

  private void report(SourceSpan span, String message, String hint) {
    names.problems().add(Problem.error("unfit-item", span, message).withHint(hint));
  }
}
