package palpate.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Level;
import palpate.findings.Findings;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Presence;

/** All cautions that one client's answers raise or leave open, the most cautious first. */
public record Screening(List<Raised> raised) {
  public Screening {
    raised = List.copyOf(raised);
  }

  public static Screening of(Catalog catalog, Findings findings) {
    var raised = new ArrayList<Raised>();
    for (var caution : catalog.cautions()) {
      raise(caution, findings).ifPresent(raised::add);
    }
    return new Screening(raised);
  }

  private static Optional<Raised> raise(Caution caution, Findings findings) {
    var range = findings.range(caution.when());
    if (range.isAbsent()) {
      return Optional.empty();
    }
    var ground = ground(range.lowest());
    var open =
        ground == Raised.Ground.UNANSWERED ? findings.open(caution.when()) : List.<ItemId>of();
    return Optional.of(new Raised(caution, ground, findings.because(caution.when()), open));
  }

  /** On what ground a caution is raised of which so little is left at the least. */
  public static Raised.Ground ground(Presence lowest) {
    return switch (lowest) {
      case PRESENT -> Raised.Ground.PRESENT;
      case UNKNOWN -> Raised.Ground.NOT_SURE;
      case ABSENT -> Raised.Ground.UNANSWERED;
    };
  }

  /** The most cautious level that rules out a plan, if one does. */
  public Optional<Level> stop() {
    return stopping().stream().map(Raised::level).findFirst();
  }

  /** What rules out a plan. */
  public List<Raised> stopping() {
    return raised.stream().filter(Raised::stops).toList();
  }

  /** What could rule out a plan, and is unanswered. */
  public List<Raised> undecided() {
    return raised.stream().filter(it -> it.level().stops() && !it.stops()).toList();
  }

  /** What changes a plan or is advised beside it, whether present, unsure or unanswered. */
  public List<Raised> besidePlan() {
    return raised.stream().filter(it -> !it.level().stops()).toList();
  }

  /** What changes a plan. */
  public List<Raised> modifying() {
    return besidePlan().stream()
        .filter(it -> !it.caution().modification().changesNothing())
        .toList();
  }
}
