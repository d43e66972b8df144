package palpate.interview;

import java.util.Objects;
import palpate.questionnaire.Item;

/** What comes next in an interview. */
public sealed interface Step {
  <R> R accept(Cases<R> cases);

  /** One case for each. */
  interface Cases<R> {
    R ask(Ask it);

    R done(Done it);
  }

  /**
   * An item to ask.
   *
   * @param left about how many more are to ask after it
   */
  record Ask(Item item, Purpose purpose, int left) implements Step {
    public Ask {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(purpose, "purpose");
    }

    /** Whether it may stay without an answer. */
    public boolean maySkip() {
      return purpose.kind().maySkip(item);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.ask(this);
    }
  }

  /**
   * Nothing more to ask.
   *
   * @param unasked items that apply and were not asked, since no answer to them changes the outcome
   * @param hidden items that other answers could make apply
   */
  record Done(Reason reason, int unasked, int hidden) implements Step {
    /** Why. */
    public enum Reason {
      /** An emergency was named: act now. */
      EMERGENCY,
      /** No further answer can change the outcome. */
      SETTLED
    }

    public Done {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.done(this);
    }
  }
}
