package palpate.compiled;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import palpate.plan.Planner;
import palpate.plan.Timetable;
import palpate.plan.TreatmentPlan;

/** What was made of plans, kept for those who need the same. Safe for use by several threads. */
public final class KeptPlans<T> {
  private final CompiledCatalog compiled;
  private final Planner planner;
  private final int most;
  private final Function<TreatmentPlan, T> making;
  private final Map<PlanKey, Optional<T>> kept = new ConcurrentHashMap<>();

  /**
   * Keeps as many as {@code most}, and then begins anew.
   *
   * @param making makes something of a plan without its modifications; whatever else is of one
   *     client alone, such as the limits, is that of the first who needed the plan
   */
  public KeptPlans(
      CompiledCatalog compiled, Timetable timetable, int most, Function<TreatmentPlan, T> making) {
    this.compiled = Objects.requireNonNull(compiled, "compiled");
    this.planner = new Planner(compiled.catalog(), timetable);
    this.most = most;
    this.making = Objects.requireNonNull(making, "making");
  }

  /** Empty when the modifications leave nothing that may be done. */
  public Optional<T> of(Ruling.Plan plan, Marks marks) {
    var known = kept.get(plan.key());
    if (known == null) {
      known =
          planner
              .plan(compiled.basis(plan, marks))
              .map(it -> it.withModifications(List.of()))
              .map(making);
      if (kept.size() >= most) {
        kept.clear();
      }
      kept.put(plan.key(), known);
    }
    return known;
  }
}
