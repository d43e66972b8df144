package palpate.render;

import java.util.List;
import java.util.Optional;
import palpate.advice.Urgency;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Fit;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.compiled.Ruling;
import palpate.plan.Timetable;

/**
 * Rulings as rows of JSON, the same bytes as {@link JsonRenderer} writes for the advice. Keeps what
 * it wrote, and so is for one thread.
 */
public final class RulingRenderer {
  private static final byte[] REFER = Pieces.bytes(",\"disposition\":\"refer\",\"urgency\":\"");
  private static final byte[] BECAUSE = Pieces.bytes("\",\"because\":[");
  private static final byte[] CAUSE_FLAGS = Pieces.bytes("],\"cause\":\"flags\",\"flags\":[");
  private static final byte[] CAUSE_NO_MATCH = Pieces.bytes("],\"cause\":\"no-match\",\"flags\":[");
  private static final byte[] TREAT = Pieces.bytes(",\"disposition\":\"treat\",\"flags\":[");
  private static final byte[] MATCHES = Pieces.bytes("],\"matches\":[");
  private static final byte[] PLAN = Pieces.bytes("],\"plan\":");
  private static final byte[] END = Pieces.bytes(",\"missing\":[],\"warnings\":[]}\n");
  private static final byte[] INSTRUCTION =
      Pieces.bytes("],\"missing\":[],\"warnings\":[],\"instruction\":");
  private static final byte[] LAST = Pieces.bytes("}\n");

  private final byte[] head;
  private final FlagPieces flags;
  private final MatchPieces matches;
  private final PlanPieces plans;
  private final ReferralPieces referrals;
  private final Utf8 out = new Utf8();
  private RowOrigin origin = new RowOrigin("");

  public RulingRenderer(CompiledCatalog compiled, Envelope envelope, Timetable timetable) {
    var catalog = compiled.catalog();
    var start = envelope.head().put("catalog", JsonRenderer.catalog(catalog.header()));
    this.head = Pieces.bytes("{" + Pieces.entries(start));
    this.flags = new FlagPieces(compiled, envelope.full());
    this.matches = new MatchPieces(compiled, envelope.full());
    this.plans = new PlanPieces(compiled, envelope.full(), timetable);
    this.referrals = new ReferralPieces(catalog);
  }

  /** A row with its line end; empty where a ruling says too little for it. */
  public Optional<byte[]> render(Origin of, Ruling ruling, Marks marks) {
    if (!origin.isOf(of.file())) {
      origin = new RowOrigin(of.file());
    }
    out.add(head);
    origin.write(of, out);
    var isWhole =
        ruling.accept(
            new Ruling.Cases<Boolean>() {
              @Override
              public Boolean stop(Ruling.Stop it) {
                return stopped(it, marks);
              }

              @Override
              public Boolean nothingFits(Ruling.NothingFits it) {
                return unfit(it, marks);
              }

              @Override
              public Boolean plan(Ruling.Plan it) {
                return planned(it, marks);
              }
            });
    var row = out.take();
    return isWhole ? Optional.of(row) : Optional.empty();
  }

  private boolean stopped(Ruling.Stop stop, Marks marks) {
    var urgency = Urgency.of(stop.level());
    out.add(REFER).add(urgency.word()).add(BECAUSE);
    var first = true;
    for (var raise : stop.stopping()) {
      separate(first);
      out.add(flags.says(raise));
      first = false;
    }
    out.add(CAUSE_FLAGS);
    return addFlags(stop.flags(), marks) && refer(urgency);
  }

  private boolean unfit(Ruling.NothingFits unfit, Marks marks) {
    out.add(REFER).add(Urgency.ROUTINE.word()).add(BECAUSE);
    out.add(referrals.nothingFits()).add(CAUSE_NO_MATCH);
    return addFlags(unfit.flags(), marks) && refer(Urgency.ROUTINE);
  }

  private boolean refer(Urgency urgency) {
    out.add(MATCHES).add(INSTRUCTION).add(referrals.instruction(urgency)).add(LAST);
    return true;
  }

  private boolean planned(Ruling.Plan plan, Marks marks) {
    var pieces = plans.of(plan);
    if (pieces.isEmpty()) {
      return false;
    }
    out.add(TREAT);
    if (!addFlags(plan.flags(), marks)) {
      return false;
    }
    out.add(MATCHES);
    var first = true;
    for (Fit fit : plan.fits()) {
      separate(first);
      matches.write(fit, out);
      first = false;
    }
    out.add(PLAN).add(pieces.get().before());
    plans.writeModifications(plan, out);
    out.add(pieces.get().behind()).add(END);
    return true;
  }

  private boolean addFlags(List<Raise> raised, Marks marks) {
    var first = true;
    for (var raise : raised) {
      separate(first);
      if (!flags.write(raise, marks, out)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private void separate(boolean first) {
    if (!first) {
      out.add(',');
    }
  }
}
