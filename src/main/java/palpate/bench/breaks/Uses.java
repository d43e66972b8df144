package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.questionnaire.Criterion;

/** Which entries of a catalog read a finding, themselves or through other findings. */
final class Uses {
  private final Map<String, Set<String>> findings = new HashMap<>();
  private final Map<String, Set<String>> cautions = new HashMap<>();
  private final Map<String, Set<String>> conditions = new HashMap<>();

  Uses(Catalog catalog) {
    for (var finding : catalog.findings()) {
      note(List.of(finding.criterion()), finding.id(), findings);
    }
    for (var caution : catalog.cautions()) {
      note(List.of(caution.when()), caution.id(), cautions);
    }
    for (var condition : catalog.conditions()) {
      note(criteria(condition), condition.id(), conditions);
    }
  }

  /** The finding itself is one of them. */
  Set<String> findings(String finding) {
    return findings.getOrDefault(finding, Set.of());
  }

  /** Also the gates of conditions that need clearance. */
  Set<String> cautions(String finding) {
    return cautions.getOrDefault(finding, Set.of());
  }

  Set<String> conditions(String finding) {
    return conditions.getOrDefault(finding, Set.of());
  }

  private static void note(
      Collection<? extends Criterion> criteria, String user, Map<String, Set<String>> users) {
    for (var finding : NamedIn.of(criteria)) {
      users.computeIfAbsent(finding, id -> new HashSet<>()).add(user);
    }
  }

  private static List<Criterion> criteria(Condition condition) {
    var criteria = new ArrayList<Criterion>(condition.weighed());
    condition.clearance().given().forEach(it -> criteria.add(it.criterion()));
    condition.courses().forEach(it -> criteria.add(it.when()));
    return criteria;
  }
}
