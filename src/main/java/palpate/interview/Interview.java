package palpate.interview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import palpate.catalog.Catalog;
import palpate.catalog.Level;
import palpate.findings.Findings;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Stage;
import palpate.screening.Screening;

/**
 * From a catalog and the answers so far to what to ask next: a pure function.
 *
 * <p>The safety items come first, and all of them; an emergency ends the interview at once. Then an
 * item is asked only while an answer to it can change the disposition, the condition that is chosen
 * or its plan.
 */
public record Interview(Catalog catalog, Extent extent) {
  /** How much is asked. */
  public enum Extent {
    /** What can change the outcome. */
    ENOUGH,
    /** Everything that applies. */
    FULL
  }

  private static final int ONE_APPLIES_OF = 8;

  public Interview {
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(extent, "extent");
  }

  /**
   * The next item, or that nothing is left to ask.
   *
   * @param skipped items to leave without an answer, as long as none is needed
   */
  public Step next(AnswerSheet sheet, Set<ItemId> skipped) {
    var findings = Findings.of(catalog, sheet);
    var needs = Needs.of(catalog, findings);
    var unasked = unasked(findings, skipped);
    if (needs.stop().filter(Level.EMERGENCY::equals).isPresent()) {
      return done(Step.Done.Reason.EMERGENCY, unasked, findings);
    }
    var agenda = new Agenda(catalog.questionnaire(), needs.open(), skipped);
    var next = first(unasked).or(agenda::first);
    if (next.isEmpty()) {
      return done(Step.Done.Reason.SETTLED, unasked, findings);
    }
    return ask(next.get(), agenda, left(agenda, unasked, findings));
  }

  /** Whether the answers name an emergency, so that nothing more is asked. */
  public boolean isEmergency(AnswerSheet sheet) {
    var screening = Screening.of(catalog, Findings.of(catalog, sheet));
    return screening.stop().filter(Level.EMERGENCY::equals).isPresent();
  }

  /** Whether nothing is left to ask. */
  public boolean isDone(AnswerSheet sheet, Set<ItemId> skipped) {
    return next(sheet, skipped)
        .accept(
            new Step.Cases<>() {
              @Override
              public Boolean ask(Step.Ask it) {
                return false;
              }

              @Override
              public Boolean done(Step.Done it) {
                return true;
              }
            });
  }

  /** Why an item matters that is asked once more. */
  public Step.Ask again(ItemId item, AnswerSheet sheet) {
    var without = sheet.without(item);
    var findings = Findings.of(catalog, without);
    var agenda = new Agenda(catalog.questionnaire(), Needs.of(catalog, findings).open(), Set.of());
    return ask(item, agenda, agenda.estimate());
  }

  private Step.Ask ask(ItemId item, Agenda agenda, int left) {
    return new Step.Ask(
        catalog.questionnaire().item(item), agenda.purpose(item), Math.max(0, left - 1));
  }

  private Step.Done done(Step.Done.Reason reason, List<Item> unasked, Findings findings) {
    return new Step.Done(reason, unasked.size(), hidden(findings));
  }

  /** An estimate: of the items that may yet turn out to apply, few do. */
  private int left(Agenda agenda, List<Item> unasked, Findings findings) {
    var known = extent == Extent.FULL ? unasked.size() : agenda.estimate();
    return known + hidden(findings) / ONE_APPLIES_OF;
  }

  private int hidden(Findings findings) {
    var replies = findings.replies();
    return (int)
        catalog.questionnaire().items().stream()
            .filter(item -> !replies.applies(item.id()).isSettled())
            .count();
  }

  /** What is asked whatever it may change. */
  private Optional<ItemId> first(List<Item> unasked) {
    return unasked.stream()
        .filter(item -> extent == Extent.FULL || item.stage() == Stage.SAFETY)
        .map(Item::id)
        .findFirst();
  }

  /** The items that apply for sure and have no answer, in the order of the questionnaire. */
  private List<Item> unasked(Findings findings, Set<ItemId> skipped) {
    var replies = findings.replies();
    return catalog.questionnaire().items().stream()
        .filter(item -> replies.isOpen(item.id()) && replies.applies(item.id()).isSettled())
        .filter(item -> !skipped.contains(item.id()) || !Purpose.Kind.RECORD.maySkip(item))
        .toList();
  }
}
