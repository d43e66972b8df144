package palpate.questionnaire.load;

import java.util.Optional;
import palpate.source.Located;

/** Finds the item that a criterion names; reports why when it cannot. */
public interface ItemLookup {
  Optional<DeclaredItem> find(Located<String> id, String owner);
}
