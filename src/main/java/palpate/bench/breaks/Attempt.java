package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palpate.bench.Trial;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Contraindication;
import palpate.catalog.Planning;
import palpate.findings.Findings;

/**
 * One break put to the examples. It is only tried on those whose sheet it touches: where no
 * criterion and no condition that it changes turns out otherwise, neither can the advice.
 */
final class Attempt {
  private final Break broken;
  private final BrokenCatalog copies;
  private final Map<Baseline, Findings> examples;
  private final List<Catalog> catalog = new ArrayList<>();
  private final List<Caution> changedCautions = new ArrayList<>();
  private final List<Condition> changedConditions = new ArrayList<>();

  /**
   * An attempt.
   *
   * @param examples those that pass on the whole catalog, with what it makes of their answers
   */
  Attempt(Break broken, BrokenCatalog copies, Map<Baseline, Findings> examples) {
    this.broken = broken;
    this.copies = copies;
    this.examples = examples;
  }

  /** Whether some example notices; the likely ones are asked first. */
  boolean isNoticed() {
    var entry = broken.place().entry();
    return isNoticed(entry, true) || isNoticed(entry, false);
  }

  private boolean isNoticed(String entry, boolean about) {
    for (var example : examples.entrySet()) {
      var baseline = example.getKey();
      if (baseline.isAbout(entry) == about
          && broken.edit().accept(new Touches(baseline, example.getValue()))
          && !Trial.of(catalog(), baseline.example()).passes()) {
        return true;
      }
    }
    return false;
  }

  /** Made when first needed. */
  private Catalog catalog() {
    if (catalog.isEmpty()) {
      catalog.add(broken.edit().accept(copies));
    }
    return catalog.get(0);
  }

  /** Whether the break touches one sheet. */
  private final class Touches implements Edit.Cases<Boolean> {
    private final Baseline now;
    private final Findings before;

    Touches(Baseline now, Findings before) {
      this.now = now;
      this.before = before;
    }

    @Override
    public Boolean finding(Edit.OfFinding it) {
      var id = it.after().id();
      if (!now.findingDiffers(id, Effect.of(it.after().criterion().when(), before))) {
        return false;
      }
      if (catalog.isEmpty()) {
        var uses = copies.uses();
        catalog().cautions().stream()
            .filter(caution -> uses.cautions(id).contains(caution.id()))
            .forEach(changedCautions::add);
        catalog().conditions().stream()
            .filter(condition -> uses.conditions(id).contains(condition.id()))
            .forEach(changedConditions::add);
      }
      var anew = Findings.of(catalog(), now.example().sheet());
      return changedCautions.stream().anyMatch(caution -> differs(caution, anew))
          || changedConditions.stream().anyMatch(condition -> differs(condition, anew));
    }

    private boolean differs(Caution caution, Findings findings) {
      return now.cautionDiffers(caution.id(), Effect.of(caution.when(), findings));
    }

    /** Where screening ended the matter, conditions do not count. */
    private boolean differs(Condition condition, Findings findings) {
      var threshold = copies.whole().planning().threshold();
      if (now.pointsDiffer(condition, findings)) {
        return true;
      }
      return now.matched()
          && (now.conditionDiffers(condition.id(), Standing.of(condition, threshold, findings))
              || now.courseDiffers(condition, findings));
    }

    @Override
    public Boolean caution(Edit.OfCaution it) {
      if (it.before().when() != it.after().when()) {
        return differs(it.after(), before);
      }
      var plans = it.before().level() == it.after().level();
      return now.isRaised(it.before().id()) && (now.matched() || !plans);
    }

    @Override
    public Boolean condition(Edit.OfCondition it) {
      var gate = Catalog.gate(it.after());
      return gate.filter(caution -> gateDiffers(caution)).isPresent()
          || differs(it.after(), before);
    }

    private boolean gateDiffers(Contraindication gate) {
      return now.cautionDiffers(gate.id(), Effect.of(gate.when(), before));
    }

    @Override
    public Boolean item(Edit.OfItem it) {
      var item = it.before();
      if (before.replies().answer(item.id()).isPresent()) {
        return false;
      }
      var applied = Effect.of(item.enableWhen(), before);
      return item.required() != it.after().required()
          ? !applied.range().isAbsent()
          : !applied.equals(Effect.of(it.after().enableWhen(), before));
    }

    @Override
    public Boolean planning(Edit.OfPlanning it) {
      return it.before().threshold() != it.after().threshold()
          ? now.matched()
          : now.plan().filter(plan -> !plan.band().equals(band(it.after()))).isPresent();
    }

    private Planning.Band band(Planning planning) {
      var bands = planning.severity().bands();
      var strength = before.amount(planning.severity().item());
      return bands.stream()
          .filter(it -> strength.isPresent() && strength.get().intValue() <= it.atMost())
          .findFirst()
          .orElse(bands.get(bands.size() - 1));
    }
  }
}
