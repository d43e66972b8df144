package palpate.catalog;

import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;

/** A clinical statement derived from answers: "pain that spreads below the knee". */
public record Finding(Criteria.Named criterion) {
  public Finding(String id, String says, Criterion when) {
    this(new Criteria.Named(id, says, when));
  }

  public String id() {
    return criterion.id();
  }

  public String says() {
    return criterion.says();
  }
}
