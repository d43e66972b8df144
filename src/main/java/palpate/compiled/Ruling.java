package palpate.compiled;

import java.util.List;
import java.util.Objects;
import palpate.catalog.Level;

/** What follows from one client's answers, in the numbers of a {@link CompiledCatalog}. */
public sealed interface Ruling {
  <R> R accept(Cases<R> cases);

  /** One case for each outcome. */
  interface Cases<R> {
    R stop(Stop it);

    R incomplete(Incomplete it);

    R nothingFits(NothingFits it);

    R plan(Plan it);
  }

  /**
   * Screening rules out a plan.
   *
   * @param level the most cautious
   * @param flags what the answers raise for sure, the most cautious first
   */
  record Stop(Level level, List<Raise> flags, List<Lack> missing) implements Ruling {
    public Stop {
      Objects.requireNonNull(level, "level");
      flags = List.copyOf(flags);
      missing = List.copyOf(missing);
    }

    /** What leads to this level. */
    public List<Raise> stopping() {
      return flags.stream().filter(raise -> raise.level() == level).toList();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.stop(this);
    }
  }

  /** Answers are missing that could rule out a plan, or without which none can be made. */
  record Incomplete(List<Raise> flags, List<Lack> missing) implements Ruling {
    public Incomplete {
      flags = List.copyOf(flags);
      missing = List.copyOf(missing);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.incomplete(this);
    }
  }

  /** No condition fits. */
  record NothingFits(List<Raise> flags) implements Ruling {
    public NothingFits {
      flags = List.copyOf(flags);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.nothingFits(this);
    }
  }

  /**
   * A plan for the first of what fits, unless the modifications leave nothing that may be done.
   *
   * @param fits the best first
   */
  record Plan(List<Raise> flags, List<Fit> fits, PlanKey key) implements Ruling {
    public Plan {
      flags = List.copyOf(flags);
      fits = List.copyOf(fits);
      Objects.requireNonNull(key, "key");
      if (fits.isEmpty()) {
        throw new IllegalArgumentException("a plan is for something that fits");
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.plan(this);
    }
  }
}
