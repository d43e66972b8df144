package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Citation;
import palpate.catalog.Finding;
import palpate.catalog.OutcomeMeasure;
import palpate.catalog.Technique;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.load.CriterionReader;
import palpate.questionnaire.load.Declarations;
import palpate.questionnaire.load.DeclaredItem;
import palpate.source.Located;
import palpate.source.Problems;

/** What the sections of one catalog declare for each other. */
record Names(
    Problems problems,
    Declarations<DeclaredItem> items,
    Declarations<Citation> sources,
    Declarations<Finding> findings,
    Declarations<Technique> techniques,
    Declarations<OutcomeMeasure> measures,
    Declarations<String> areas) {

  static Names with(Declarations<DeclaredItem> items, Problems problems) {
    return new Names(
        problems,
        items,
        new Declarations<>("source", problems),
        new Declarations<>("finding", problems),
        new Declarations<>("technique", problems),
        new Declarations<>("measure", problems),
        new Declarations<>("area", problems));
  }

  /** Criteria over items and findings, once the findings are read. */
  CriterionReader criteria() {
    return new CriterionReader(items::refer, this::finding, problems);
  }

  private Optional<Criterion> finding(Located<String> id, String owner) {
    return findings.refer(id, owner).map(Finding::criterion);
  }
}
