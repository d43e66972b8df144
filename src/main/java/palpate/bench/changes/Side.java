package palpate.bench.changes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import palpate.catalog.Catalog;
import palpate.questionnaire.Criterion;
import palpate.source.tree.MappingNode;

/** One of two catalogs: its file as nodes, and what was loaded of it. */
public record Side(MappingNode document, Catalog catalog) {
  public Side {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(catalog, "catalog");
  }

  /** Its criteria by the path of their entry and key: {@code findings.knee-pain.when}. */
  Map<String, Criterion> criteria() {
    var criteria = new HashMap<String, Criterion>();
    for (var item : catalog.questionnaire().items()) {
      criteria.put("questionnaire.%s.enable-when".formatted(item.id()), item.enableWhen());
    }
    catalog
        .findings()
        .forEach(it -> criteria.put("findings.%s.when".formatted(it.id()), it.criterion().when()));
    catalog
        .redFlags()
        .forEach(it -> criteria.put("red-flags.%s.when".formatted(it.id()), it.when()));
    catalog
        .contraindications()
        .forEach(it -> criteria.put("contraindications.%s.when".formatted(it.id()), it.when()));
    for (var condition : catalog.conditions()) {
      for (var course : condition.courses()) {
        var path = "conditions.%s.courses.%s.when".formatted(condition.id(), course.name());
        criteria.put(path, course.when());
      }
    }
    return criteria;
  }
}
