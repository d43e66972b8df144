package palpate.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import palpate.advice.Advice;
import palpate.advice.Urgency;
import palpate.plan.TreatmentPlan;
import palpate.render.Neutral;
import palpate.render.Origin;
import palpate.render.RowProblem;
import palpate.source.Severity;

/** Rows as a table; lists have {@code ;} between their entries. */
final class CsvRowWriter implements RowWriter {
  private static final List<String> ORIGIN = List.of("file", "line", "id");
  private static final List<String> OUTCOME = List.of("disposition", "urgency");
  static final List<String> PLAN =
      List.of(
          "condition",
          "fit",
          "certainty",
          "visits",
          "per-week",
          "every-weeks",
          "weeks",
          "currency",
          "cost-from",
          "cost-to");
  private static final List<String> LISTS = List.of("flags", "open-flags", "missing");
  static final List<String> ERROR = List.of("errors", "where", "message", "hint");

  /** The place of "fit" in the plan. */
  static final int FIT = PLAN.indexOf("fit");

  /** Between the entries of a list. */
  static final String SEPARATOR = ";";

  /** What a spreadsheet takes for the beginning of a formula, also in its wide forms. */
  private static final Set<Integer> FORMULA =
      Set.of((int) '=', (int) '+', (int) '-', (int) '@', 0xff1d, 0xff0b, 0xff0d, 0xff20);

  @Override
  public String head() {
    var columns = Stream.of(ORIGIN, OUTCOME, PLAN, LISTS, ERROR).flatMap(List::stream).toList();
    return line(columns);
  }

  @Override
  public void advice(Origin origin, Advice advice, Appendable out) throws IOException {
    var cells = new ArrayList<>(origin(origin));
    cells.add(advice.urgency().isPresent() ? "refer" : advice.outcome());
    cells.add(advice.urgency().map(Urgency::word).orElse(""));
    cells.addAll(advice.plan().map(it -> plan(advice, it)).orElse(blank(PLAN)));
    var flags = FlagIds.of(advice);
    cells.add(list(flags.raised().stream()));
    cells.add(list(flags.open().stream()));
    cells.add(list(advice.missing().stream().map(it -> it.item().value())));
    cells.addAll(blank(ERROR));
    out.append(line(cells));
  }

  @Override
  public void rejected(Origin origin, List<RowProblem> problems, Appendable out)
      throws IOException {
    var cells = new ArrayList<>(origin(origin));
    cells.add("rejected");
    cells.add("");
    cells.addAll(blank(PLAN));
    cells.addAll(blank(LISTS));
    cells.addAll(errors(problems));
    out.append(line(cells));
  }

  private static List<String> origin(Origin origin) {
    var line = origin.line() == 0 ? "" : Long.toString(origin.line());
    return List.of(origin.file(), line, origin.id());
  }

  private static List<String> plan(Advice advice, TreatmentPlan plan) {
    return plan(plan, Integer.toString(advice.matches().get(0).support().fit()));
  }

  /** The cells of a plan for a condition that fits so well. */
  static List<String> plan(TreatmentPlan plan, String fit) {
    var price = plan.price();
    return List.of(
        plan.condition().id(),
        fit,
        plan.condition().certainty().word().replace(' ', '-'), // as in JSON
        Integer.toString(plan.sessions().size()),
        Integer.toString(plan.pace().perWeek()),
        Integer.toString(plan.pace().everyWeeks()),
        Integer.toString(plan.weeks()),
        price.costs().currency(),
        String.valueOf(price.from()),
        String.valueOf(price.to()));
  }

  /** All codes, and the first error in words. */
  private static List<String> errors(List<RowProblem> problems) {
    var errors = problems.stream().filter(it -> it.problem().severity() == Severity.ERROR).toList();
    var first = errors.get(0);
    return List.of(
        list(errors.stream().map(it -> it.problem().code()).distinct()),
        first.field().isEmpty() ? first.pointer() : first.field(),
        first.problem().message(),
        first.problem().hint());
  }

  /** So many empty cells. */
  static String blanks(List<String> columns) {
    return cells(blank(columns));
  }

  /** Some cells of a line. */
  static String cells(List<String> cells) {
    var line = line(cells);
    return line.substring(0, line.length() - 1); // the line end
  }

  private static List<String> blank(List<String> columns) {
    return Collections.nCopies(columns.size(), "");
  }

  private static String list(Stream<String> entries) {
    return String.join(SEPARATOR, entries.toList());
  }

  private static String line(List<String> cells) {
    var text = new StringWriter();
    try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(cells.stream().map(CsvRowWriter::harmless).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing to memory does not fail
    }
    return text.toString();
  }

  /** Nothing that a terminal obeys, or that a spreadsheet would calculate. */
  static String harmless(String cell) {
    var shown = Neutral.text(cell);
    var first = shown.stripLeading();
    return !first.isEmpty() && FORMULA.contains(first.codePointAt(0)) ? "'" + shown : shown;
  }
}
