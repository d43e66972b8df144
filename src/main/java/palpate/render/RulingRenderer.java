package palpate.render;

import java.util.List;
import palpate.advice.Urgency;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Fit;
import palpate.compiled.Lack;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.compiled.Ruling;
import palpate.plan.Timetable;

/**
 * Rulings as rows of JSON, the same bytes as {@link JsonRenderer} writes for the advice. Keeps what
 * it wrote. One is for one thread; {@link #another} shares what is kept with it.
 */
public final class RulingRenderer implements RulingWriter {
  private static final byte[] REFER = Pieces.bytes(",\"disposition\":\"refer\",\"urgency\":\"");
  private static final byte[] BECAUSE = Pieces.bytes("\",\"because\":[");
  private static final byte[] CAUSE = Pieces.bytes("],\"cause\":\"");
  private static final byte[] CAUSE_END = Pieces.bytes("\"");
  private static final byte[] INCOMPLETE = Pieces.bytes(",\"disposition\":\"incomplete\"");
  private static final byte[] TREAT = Pieces.bytes(",\"disposition\":\"treat\"");
  private static final byte[] FLAGS = Pieces.bytes(",\"flags\":[");
  private static final byte[] MATCHES = Pieces.bytes("],\"matches\":[");
  private static final byte[] MATCHES_END = Pieces.bytes("]");
  private static final byte[] PLAN = Pieces.bytes(",\"plan\":");
  private static final byte[] MISSING = Pieces.bytes(",\"missing\":[");
  private static final byte[] WARNINGS = Pieces.bytes("],\"warnings\":[");
  private static final byte[] WARNINGS_END = Pieces.bytes("]");
  private static final byte[] INSTRUCTION = Pieces.bytes(",\"instruction\":");
  private static final byte[] END = Pieces.bytes("}\n");

  private final CompiledCatalog compiled;
  private final byte[] head;
  private final FlagPieces flags;
  private final MatchPieces matches;
  private final PlanPieces plans;
  private final ReferralPieces referrals;
  private final ItemPieces items;
  private final Utf8 out = new Utf8();
  private RowOrigin origin = new RowOrigin("");

  public RulingRenderer(CompiledCatalog compiled, Envelope envelope, Timetable timetable) {
    var catalog = compiled.catalog();
    var start = envelope.head().put("catalog", JsonRenderer.catalog(catalog.header()));
    this.compiled = compiled;
    this.head = Pieces.bytes("{" + Pieces.entries(start));
    this.flags = new FlagPieces(compiled, envelope.full());
    this.matches = new MatchPieces(compiled, envelope.full());
    this.plans = new PlanPieces(compiled, envelope.full(), timetable);
    this.referrals = new ReferralPieces(catalog);
    this.items = new ItemPieces(catalog.questionnaire());
  }

  private RulingRenderer(RulingRenderer first) {
    this.compiled = first.compiled;
    this.head = first.head;
    this.flags = first.flags;
    this.matches = first.matches;
    this.plans = first.plans;
    this.referrals = first.referrals;
    this.items = first.items;
  }

  /** The same for another thread. */
  public RulingRenderer another() {
    return new RulingRenderer(this);
  }

  @Override
  public Line render(Origin of, Ruling ruling, Marks marks) {
    if (!origin.isOf(of.file())) {
      origin = new RowOrigin(of.file());
    }
    out.clear(); // nothing of a row that failed
    out.add(head);
    origin.write(of, out);
    ruling.accept(new Body(marks));
    return out.add(END).take();
  }

  @Override
  public boolean isTreated(Ruling.Plan plan, Marks marks) {
    return plans.of(plan, marks).isPresent();
  }

  /** What follows the head of a row. */
  private final class Body implements Ruling.Cases<Utf8> {
    private final Marks marks;

    Body(Marks marks) {
      this.marks = marks;
    }

    @Override
    public Utf8 stop(Ruling.Stop it) {
      var urgency = Urgency.of(it.level());
      refer(urgency);
      says(it.stopping());
      cause("flags");
      flags(it.flags());
      out.add(MATCHES).add(MATCHES_END);
      missing(it.missing());
      return out.add(INSTRUCTION).add(referrals.instruction(urgency));
    }

    @Override
    public Utf8 incomplete(Ruling.Incomplete it) {
      out.add(INCOMPLETE);
      flags(it.flags());
      out.add(MATCHES).add(MATCHES_END);
      missing(it.missing());
      return out.add(INSTRUCTION).add(referrals.incomplete());
    }

    @Override
    public Utf8 nothingFits(Ruling.NothingFits it) {
      refer(Urgency.ROUTINE);
      out.add(referrals.nothingFits());
      cause("no-match");
      flags(it.flags());
      out.add(MATCHES).add(MATCHES_END);
      missing(List.of());
      return out.add(INSTRUCTION).add(referrals.instruction(Urgency.ROUTINE));
    }

    @Override
    public Utf8 plan(Ruling.Plan it) {
      return plans.of(it, marks).map(pieces -> treat(it, pieces)).orElseGet(() -> nothingLeft(it));
    }

    private Utf8 treat(Ruling.Plan it, Pieces.Around plan) {
      out.add(TREAT);
      flags(it.flags());
      matches(it.fits());
      out.add(PLAN).add(plan.before());
      plans.writeModifications(it, marks, out);
      out.add(plan.behind());
      missing(List.of());
      return out;
    }

    private Utf8 nothingLeft(Ruling.Plan it) {
      refer(Urgency.ROUTINE);
      says(compiled.modifying(it.flags()));
      cause("nothing-left");
      flags(it.flags());
      matches(it.fits());
      missing(List.of());
      return out.add(INSTRUCTION).add(referrals.instruction(Urgency.ROUTINE));
    }

    private void refer(Urgency urgency) {
      out.add(REFER).add(urgency.word()).add(BECAUSE);
    }

    private void says(List<Raise> raised) {
      var list = out.list();
      raised.forEach(raise -> list.next().add(flags.says(raise)));
    }

    private void cause(String cause) {
      out.add(CAUSE).add(cause).add(CAUSE_END);
    }

    private void flags(List<Raise> raised) {
      out.add(FLAGS);
      var list = out.list();
      raised.forEach(raise -> flags.write(raise, marks, list.next()));
    }

    private void matches(List<Fit> fits) {
      out.add(MATCHES);
      var list = out.list();
      fits.forEach(fit -> matches.write(fit, marks, list.next()));
      out.add(MATCHES_END);
    }

    private void missing(List<Lack> missing) {
      out.add(MISSING);
      var lacks = out.list();
      missing.forEach(lack -> lacks.next().add(items.missing(lack)));
      out.add(WARNINGS);
      var warnings = out.list();
      compiled.unexpected(marks).forEach(item -> warnings.next().add(items.unexpected(item)));
      out.add(WARNINGS_END);
    }
  }
}
