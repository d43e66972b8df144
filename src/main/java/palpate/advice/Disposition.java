package palpate.advice;

import java.util.List;
import java.util.Objects;
import palpate.catalog.Planning.Instruction;
import palpate.plan.TreatmentPlan;

/** The triage outcome: treat, refer, or incomplete. */
public sealed interface Disposition {
  <R> R accept(Cases<R> cases);

  /** One case for each outcome. */
  interface Cases<R> {
    R treat(Treat it);

    R refer(Refer it);

    R incomplete(Incomplete it);
  }

  /** A course may be tried. */
  record Treat(TreatmentPlan plan) implements Disposition {
    public Treat {
      Objects.requireNonNull(plan, "plan");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.treat(this);
    }
  }

  /**
   * Someone else must see the client first.
   *
   * @param because what led to it, each as a phrase; never empty
   */
  record Refer(Urgency urgency, Instruction instruction, List<String> because)
      implements Disposition {
    public Refer {
      Objects.requireNonNull(urgency, "urgency");
      Objects.requireNonNull(instruction, "instruction");
      because = List.copyOf(because);
      if (because.isEmpty()) {
        throw new IllegalArgumentException("a referral needs a reason");
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.refer(this);
    }
  }

  /** Answers are missing that could rule out a plan, or without which none can be made. */
  record Incomplete(Instruction instruction) implements Disposition {
    public Incomplete {
      Objects.requireNonNull(instruction, "instruction");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.incomplete(this);
    }
  }
}
