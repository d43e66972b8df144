package palpate.questionnaire.load;

import java.util.Optional;
import palpate.questionnaire.Criterion;
import palpate.source.Located;

/** Finds what a criterion names by {@code finding}; reports why when it cannot. */
public interface FindingLookup {
  Optional<? extends Criterion> find(Located<String> id, String owner);
}
