package palpate.batch;

import java.util.List;
import palpate.advice.Urgency;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.KeptPlans;
import palpate.compiled.Lack;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.compiled.Ruling;
import palpate.plan.Timetable;
import palpate.plan.TreatmentPlan;
import palpate.render.Line;
import palpate.render.Origin;
import palpate.render.RulingWriter;

/**
 * Rulings as rows of a table, the same bytes as {@link CsvRowWriter} writes for the advice. One is
 * for one thread; {@link #another} shares what is kept with it.
 */
final class CsvRulingWriter implements RulingWriter {
  private static final int MOST_PLANS = 50_000;
  private static final char COMMA = ',';
  private static final String TREAT = "treat,,";
  private static final String INCOMPLETE = "incomplete,,";
  private static final String REFER = "refer,";
  private static final String NO_PLAN = CsvRowWriter.blanks(CsvRowWriter.PLAN);
  private static final String NO_ERROR = CsvRowWriter.blanks(CsvRowWriter.ERROR) + "\n";

  private final CompiledCatalog compiled;
  private final KeptPlans<Cells> plans;
  private final StringBuilder out = new StringBuilder();
  private String file = "";
  private String fileCell = "";

  CsvRulingWriter(CompiledCatalog compiled, Timetable timetable) {
    this(compiled, new KeptPlans<>(compiled, timetable, MOST_PLANS, Cells::of));
  }

  private CsvRulingWriter(CompiledCatalog compiled, KeptPlans<Cells> plans) {
    this.compiled = compiled;
    this.plans = plans;
  }

  /** The same for another thread. */
  CsvRulingWriter another() {
    return new CsvRulingWriter(compiled, plans);
  }

  /** The cells of a plan before and behind how well its condition fits. */
  private record Cells(String before, String behind) {
    static Cells of(TreatmentPlan plan) {
      var cells = CsvRowWriter.plan(plan, "");
      return new Cells(
          CsvRowWriter.cells(cells.subList(0, CsvRowWriter.FIT)),
          CsvRowWriter.cells(cells.subList(CsvRowWriter.FIT + 1, cells.size())));
    }
  }

  @Override
  public boolean isTreated(Ruling.Plan plan, Marks marks) {
    return plans.of(plan, marks).isPresent();
  }

  @Override
  public Line render(Origin origin, Ruling ruling, Marks marks) {
    out.setLength(0);
    if (!origin.file().equals(file)) {
      file = origin.file();
      fileCell = CsvRowWriter.cells(List.of(file));
    }
    out.append(fileCell).append(COMMA);
    if (origin.line() > 0) {
      out.append(origin.line());
    }
    out.append(COMMA).append(cell(origin.id())).append(COMMA);
    ruling.accept(new Body(marks));
    return Line.of(out.append(COMMA).append(NO_ERROR).toString());
  }

  private static String cell(String id) {
    for (var i = 0; i < id.length(); i++) {
      var c = id.charAt(i);
      var isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!isPlain && !(c == '-' && i > 0)) {
        return CsvRowWriter.cells(List.of("", id)).substring(1); // not the first of its row
      }
    }
    return id;
  }

  /** What follows the origin of a row, up to the errors. */
  private final class Body implements Ruling.Cases<StringBuilder> {
    private final Marks marks;

    Body(Marks marks) {
      this.marks = marks;
    }

    @Override
    public StringBuilder stop(Ruling.Stop it) {
      refer(Urgency.of(it.level()));
      return lists(it.flags(), it.missing());
    }

    @Override
    public StringBuilder incomplete(Ruling.Incomplete it) {
      out.append(INCOMPLETE).append(NO_PLAN);
      return lists(it.flags(), it.missing());
    }

    @Override
    public StringBuilder nothingFits(Ruling.NothingFits it) {
      refer(Urgency.ROUTINE);
      return lists(it.flags(), List.of());
    }

    @Override
    public StringBuilder plan(Ruling.Plan it) {
      var cells = plans.of(it, marks);
      if (cells.isPresent()) {
        var fit = it.fits().get(0).support().fit();
        out.append(TREAT).append(cells.get().before()).append(COMMA).append(fit);
        out.append(COMMA).append(cells.get().behind());
      } else {
        refer(Urgency.ROUTINE);
      }
      return lists(it.flags(), List.of());
    }

    private void refer(Urgency urgency) {
      out.append(REFER).append(urgency.word()).append(COMMA).append(NO_PLAN);
    }

    /** The words are those of the catalog, in which nothing needs quotes. */
    private StringBuilder lists(List<Raise> flags, List<Lack> missing) {
      var ids = FlagIds.of(flags, compiled);
      list(ids.raised());
      list(ids.open());
      list(missing.stream().map(it -> compiled.item(it.item()).id().value()).toList());
      return out;
    }

    private void list(List<String> entries) {
      out.append(COMMA);
      for (var i = 0; i < entries.size(); i++) {
        out.append(i == 0 ? "" : CsvRowWriter.SEPARATOR).append(entries.get(i));
      }
    }
  }
}
