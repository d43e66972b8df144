package palpate.bench.breaks;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;

/** The ids of the findings that a criterion reads, itself or through another finding. */
final class NamedIn {
  private final Set<String> found = new TreeSet<>();

  private NamedIn() {}

  static Set<String> of(Collection<? extends Criterion> criteria) {
    var named = new NamedIn();
    criteria.forEach(named::collect);
    return named.found;
  }

  /** What a finding reads need not be gone through twice. */
  private void collect(Criterion criterion) {
    if (!(criterion instanceof Criteria.Named finding) || found.add(finding.id())) {
      criterion.parts().forEach(this::collect);
    }
  }
}
