package palpate.catalog.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import palpate.catalog.Planning;
import palpate.questionnaire.load.Declarations;
import palpate.questionnaire.load.DeclaredItem;
import palpate.questionnaire.load.KindName;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;

/** Warns of what is declared, or asked, and makes no difference. */
record UnusedCheck(Names names, Planning planning) {

  void check(List<DeclaredItem> items) {
    report("finding", names.findings());
    report("measure", names.measures());
    report("source", names.sources());
    var unread = names.items().unused().stream().map(Located::value).collect(Collectors.toSet());
    items.forEach(item -> check(item, unread));
  }

  private void report(String kind, Declarations<?> declared) {
    for (var id : declared.unused()) {
      warn(
          "unused-" + kind,
          id.span(),
          "%s '%s' is declared, but nothing uses it".formatted(kind, id.value()),
          "use it, or remove it");
    }
  }

  private void check(DeclaredItem item, Set<String> unread) {
    if (item.item().forRecord()) {
      return;
    }
    if (unread.contains(item.item().id().value())) {
      warn(
          "unread-item",
          item.place(),
          "item '%s' is asked, but no criterion reads it".formatted(item.item().id()),
          "read it, remove it, or add 'for-record: true'");
    } else if (!item.item().id().equals(planning.place())) { // its options are the areas
      checkOptions(item);
    }
  }

  /** A single option that is never named is the one that is meant by "otherwise". */
  private void checkOptions(DeclaredItem item) {
    var unread = item.options().unused();
    var single = !KindName.of(item.item().kind()).equals("any-of");
    if (single && unread.size() <= 1) {
      return;
    }
    for (var option : unread) {
      warn(
          "unread-option",
          option.span(),
          "option '%s' of item '%s' makes no difference: no criterion names it"
              .formatted(option.value(), item.item().id()),
          "let a criterion name it, or remove it");
    }
  }

  private void warn(String code, SourceSpan span, String message, String hint) {
    names.problems().add(Problem.warning(code, span, message).withHint(hint));
  }
}
