package palpate.render;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.KeptPlans;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.compiled.Ruling;
import palpate.plan.Timetable;
import palpate.plan.TreatmentPlan;
import palpate.questionnaire.Presence;
import palpate.screening.Raised;
import palpate.screening.Screening;

/** Plans as JSON, kept for those who need the same. Safe for use by several threads. */
final class PlanPieces {
  /** Of the brief plans more can be kept: they take half a kilobyte each, the others five. */
  private static final int MOST_BRIEF = 20_000;

  private static final int MOST_FULL = 6_000;
  private static final String MODIFICATIONS = "\"modifications\":[]";

  private final CompiledCatalog compiled;
  private final boolean full;
  private final List<Map<Presence, byte[]>> modifications;
  private final KeptPlans<Pieces.Around> kept;

  PlanPieces(CompiledCatalog compiled, boolean full, Timetable timetable) {
    this.compiled = compiled;
    this.full = full;
    this.modifications =
        compiled.catalog().cautions().stream()
            .<Map<Presence, byte[]>>map(it -> new ConcurrentHashMap<>())
            .toList();
    this.kept = new KeptPlans<>(compiled, timetable, full ? MOST_FULL : MOST_BRIEF, this::pieces);
  }

  /** Around the modifications; empty when nothing may be done. */
  Optional<Pieces.Around> of(Ruling.Plan plan, Marks marks) {
    return kept.of(plan, marks);
  }

  private Pieces.Around pieces(TreatmentPlan plan) {
    var always = compiled.catalog().planning().always();
    var json = new PlanJson(plan, always, new JsonParts(full)).json();
    var text = Pieces.object(json);
    return full ? Pieces.Around.middleOf(MODIFICATIONS, text) : Pieces.Around.nothing(text);
  }

  /** What changed the plan; not in brief. */
  void writeModifications(Ruling.Plan plan, Marks marks, Utf8 out) {
    if (full) {
      var list = out.list();
      for (var raise : compiled.modifying(plan.flags())) {
        list.next().add(modification(raise, marks));
      }
    }
  }

  /** Those of open cautions vary. */
  private byte[] modification(Raise raise, Marks marks) {
    if (!raise.isSure()) {
      return piece(raise, compiled.open(raise, marks));
    }
    return modifications
        .get(raise.caution())
        .computeIfAbsent(raise.lowest(), lowest -> piece(raise, new BitSet()));
  }

  private byte[] piece(Raise raise, BitSet open) {
    var items = open.stream().mapToObj(item -> compiled.item(item).id()).toList();
    var ground = Screening.ground(raise.lowest());
    var raised = new Raised(compiled.caution(raise), ground, List.of(), items);
    return Pieces.bytes(Pieces.object(PlanJson.modification(raised)));
  }
}
