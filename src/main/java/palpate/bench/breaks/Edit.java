package palpate.bench.breaks;

import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Finding;
import palpate.catalog.Planning;
import palpate.questionnaire.Item;

/** One value of a catalog, and what stands in its place. */
public sealed interface Edit {
  <R> R accept(Cases<R> cases);

  /** One case for each kind of value. */
  interface Cases<R> {
    R finding(OfFinding it);

    R caution(OfCaution it);

    R condition(OfCondition it);

    R item(OfItem it);

    R planning(OfPlanning it);
  }

  /** Another finding of the same id. */
  record OfFinding(Finding before, Finding after) implements Edit {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.finding(this);
    }
  }

  /** Another red flag or contraindication of the same id. */
  record OfCaution(Caution before, Caution after) implements Edit {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.caution(this);
    }
  }

  /** Another condition of the same id. */
  record OfCondition(Condition before, Condition after) implements Edit {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.condition(this);
    }
  }

  /** Another item of the same id. */
  record OfItem(Item before, Item after) implements Edit {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.item(this);
    }
  }

  /** Other rules of planning. */
  record OfPlanning(Planning before, Planning after) implements Edit {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.planning(this);
    }
  }
}
