package palpate.bench.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import palpate.catalog.Catalog;
import palpate.questionnaire.Criterion;
import palpate.source.tree.Node;

/** What changed in meaning from one catalog to another, section by section. */
public record CatalogChanges(
    Catalog.Header before, Catalog.Header after, List<EntryChange> entries) {
  public CatalogChanges {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    entries = List.copyOf(entries);
  }

  public static CatalogChanges of(Side old, Side now) {
    return new CatalogChanges(
        old.catalog().header(), now.catalog().header(), new Comparison(old, now).all());
  }

  /** Compares entry by entry. */
  private static final class Comparison {
    private final Entries before;
    private final Entries after;
    private final Map<String, Criterion> oldCriteria;
    private final Map<String, Criterion> newCriteria;
    private final List<EntryChange> changes = new ArrayList<>();

    Comparison(Side old, Side now) {
      this.before = new Entries(old.document());
      this.after = new Entries(now.document());
      this.oldCriteria = old.criteria();
      this.newCriteria = now.criteria();
    }

    List<EntryChange> all() {
      var sections = new LinkedHashSet<>(before.sections());
      sections.addAll(after.sections());
      sections.forEach(this::section);
      return changes;
    }

    private void section(String section) {
      var ids = new LinkedHashSet<>(before.ids(section));
      ids.addAll(after.ids(section));
      for (var id : ids) {
        var one = before.entry(section, id);
        var other = after.entry(section, id);
        if (one.isPresent() && other.isPresent()) {
          both(section, id, one.get(), other.get());
        } else {
          changes.add(
              new EntryChange(
                  section,
                  id,
                  one.map(it -> List.of(it.span())).orElse(List.of()),
                  other.map(it -> List.of(it.span())).orElse(List.of()),
                  List.of()));
        }
      }
      if (section.equals(Entries.QUESTIONNAIRE)) {
        order();
      }
    }

    private void both(String section, String id, Node one, Node other) {
      var path = section + "." + id;
      var keys = new ArrayList<>(EntryComparison.of(path, one, other, oldCriteria, newCriteria));
      if (section.equals(Entries.QUESTIONNAIRE) && !before.stage(id).equals(after.stage(id))) {
        keys.add(
            new KeyChange(
                "stage",
                List.of(new Value(before.stage(id), List.of(), one.span())),
                List.of(new Value(after.stage(id), List.of(), other.span()))));
      }
      if (!keys.isEmpty()) {
        changes.add(new EntryChange(section, id, List.of(one.span()), List.of(other.span()), keys));
      }
    }

    /** Elsewhere the order of entries never changes a result. */
    private void order() {
      var one = before.shared(after);
      var other = after.shared(before);
      for (var i = 0; i < one.size(); i++) {
        if (!one.get(i).equals(other.get(i))) {
          moved(one.get(i), other.get(i));
          return;
        }
      }
    }

    /** The first difference tells where to look. */
    private void moved(String one, String other) {
      var from = before.entry(Entries.QUESTIONNAIRE, one).orElseThrow().span();
      var to = after.entry(Entries.QUESTIONNAIRE, other).orElseThrow().span();
      var change =
          new KeyChange(
              "first difference",
              List.of(new Value(one, List.of(), from)),
              List.of(new Value(other, List.of(), to)));
      changes.add(
          new EntryChange(
              Entries.QUESTIONNAIRE,
              "order of the questions",
              List.of(from),
              List.of(to),
              List.of(change)));
    }
  }
}
