package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Caution;
import palpate.catalog.Contraindication;
import palpate.catalog.Level;
import palpate.catalog.Modification;
import palpate.catalog.RedFlag;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;

/** Every way to break a red flag or a contraindication in one place. */
record CautionBreaks(CriterionBreaks criteria, LeftOut leftOut) {
  /** An entry that is gone altogether would be told by an example that must not raise it. */
  private static final Criterion NEVER = new Criteria.None(List.of(Criterion.ALWAYS));

  List<Part<Caution>> redFlag(RedFlag flag) {
    var broken = new ArrayList<Part<Caution>>();
    broken.add(Part.of(Family.ENTRY, "never holds", with(flag, NEVER)));
    if (flag.level() != Level.ADVISE) {
      var milder = flag.level() == Level.EMERGENCY ? Level.URGENT : Level.ADVISE;
      var says = "%s instead of %s".formatted(milder.word(), flag.level().word());
      broken.add(Part.of(Family.LEVEL, says, with(flag, milder), "urgency"));
    }
    for (var part : criteria.of(flag.when())) {
      broken.add(part.inside(it -> with(flag, it), "when"));
    }
    for (var part : ModificationBreaks.of(flag.modification(), leftOut)) {
      broken.add(part.inside(it -> with(flag, it)));
    }
    return broken;
  }

  List<Part<Caution>> contraindication(Contraindication entry) {
    var broken = new ArrayList<Part<Caution>>();
    broken.add(Part.of(Family.ENTRY, "never holds", with(entry, NEVER)));
    if (entry.kind() == Contraindication.Kind.ABSOLUTE) {
      broken.add(Part.of(Family.LEVEL, "relative instead of absolute", relative(entry), "kind"));
    }
    for (var part : criteria.of(entry.when())) {
      broken.add(part.inside(it -> with(entry, it), "when"));
    }
    for (var part : ModificationBreaks.of(entry.modification(), leftOut)) {
      broken.add(part.inside(it -> with(entry, it)));
    }
    return broken;
  }

  static RedFlag with(RedFlag it, Criterion when) {
    return new RedFlag(
        it.id(),
        it.level(),
        it.says(),
        when,
        it.because(),
        it.action(),
        it.modification(),
        it.sources());
  }

  private static RedFlag with(RedFlag it, Level level) {
    return new RedFlag(
        it.id(),
        level,
        it.says(),
        it.when(),
        it.because(),
        it.action(),
        it.modification(),
        it.sources());
  }

  private static RedFlag with(RedFlag it, Modification modification) {
    return new RedFlag(
        it.id(),
        it.level(),
        it.says(),
        it.when(),
        it.because(),
        it.action(),
        modification,
        it.sources());
  }

  static Contraindication with(Contraindication it, Criterion when) {
    return new Contraindication(
        it.id(),
        it.kind(),
        it.says(),
        when,
        it.because(),
        it.clearedBy(),
        it.action(),
        it.modification(),
        it.sources());
  }

  private static Contraindication with(Contraindication it, Modification modification) {
    return new Contraindication(
        it.id(),
        it.kind(),
        it.says(),
        it.when(),
        it.because(),
        it.clearedBy(),
        it.action(),
        modification,
        it.sources());
  }

  private static Contraindication relative(Contraindication it) {
    return new Contraindication(
        it.id(),
        Contraindication.Kind.RELATIVE,
        it.says(),
        it.when(),
        it.because(),
        "",
        it.action(),
        it.modification(),
        it.sources());
  }
}
