package palpate.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpate.catalog.Citation;
import palpate.catalog.Pace;
import palpate.plan.TreatmentPlan;

/** The visits of a plan: a table where it fits, else one block below the other. */
record VisitsText(Report report, TreatmentPlan plan) {
  private static final int NARROWEST_WORK = 24;
  private static final int WIDEST_PART = 12;
  private static final String YES = "yes";

  void write() {
    var rows = VisitRow.of(plan, report.names());
    var workColumns = workColumns(rows);
    var isTable = report.page().theme().tables() && workColumns >= NARROWEST_WORK;
    if (isTable) {
      table(rows, workColumns);
    } else {
      rows.forEach(this::block);
    }
    legend(isTable);
  }

  private boolean isDated() {
    return !plan.dates().isEmpty();
  }

  private List<String> titles() {
    return isDated()
        ? List.of("Visit", "Week", "Date", "Part", "Minutes", "What is done", "Review")
        : List.of("Visit", "Week", "Part", "Minutes", "What is done", "Review");
  }

  private List<String> cells(VisitRow row) {
    var review = row.reviews().isEmpty() ? "" : "at " + String.join(", ", row.reviews());
    var cells = new ArrayList<>(List.of(row.numbers(), row.weeks()));
    if (isDated()) {
      cells.add(row.date());
    }
    cells.addAll(
        List.of(row.part(), row.minutes(), "", row.isSingle() && !review.isEmpty() ? YES : review));
    return cells;
  }

  /** All columns but that of the work, which takes what is left. */
  private List<Integer> widths(List<VisitRow> rows) {
    var titles = titles();
    var widths = new ArrayList<Integer>();
    for (var i = 0; i < titles.size(); i++) {
      var column = i;
      var widest =
          rows.stream().mapToInt(row -> DisplayWidth.of(cells(row).get(column))).max().orElse(0);
      var most = titles.get(i).equals("Part") ? Math.min(widest, WIDEST_PART) : widest;
      widths.add(Math.max(most, DisplayWidth.of(titles.get(i))));
    }
    return widths;
  }

  private int workColumn() {
    return titles().size() - 2;
  }

  private int workColumns(List<VisitRow> rows) {
    var widths = widths(rows);
    var others = widths.stream().mapToInt(Integer::intValue).sum() - widths.get(workColumn());
    return report.page().columns() - others - Table.GAP.length() * (widths.size() - 1);
  }

  private void table(List<VisitRow> rows, int workColumns) {
    var widths = widths(rows);
    widths.set(workColumn(), workColumns);
    var lines = new ArrayList<List<List<String>>>();
    var theme = report.page().theme();
    lines.add(titles().stream().map(title -> List.of(theme.styled(Style.STRONG, title))).toList());
    lines.add(widths.stream().map(width -> List.of(theme.rule(width))).toList());
    for (var row : rows) {
      lines.add(row(row, widths));
    }
    report.page().table(widths, lines);
  }

  private List<List<String>> row(VisitRow row, List<Integer> widths) {
    var theme = report.page().theme();
    var cells = new ArrayList<List<String>>();
    var words = cells(row);
    for (var i = 0; i < words.size(); i++) {
      cells.add(Wrap.lines(Prose.of(words.get(i)), theme, widths.get(i)));
    }
    var work = new ArrayList<String>();
    for (var step : row.work()) {
      var lines = Wrap.lines(Prose.of(step), theme, widths.get(workColumn()) - 2);
      for (var i = 0; i < lines.size(); i++) {
        work.add((i == 0 ? theme.bullet() + " " : "  ") + lines.get(i));
      }
    }
    cells.set(workColumn(), work);
    return cells;
  }

  private void block(VisitRow row) {
    var page = report.page();
    var visits = (row.isSingle() ? "Visit " : "Visits ") + spoken(row.numbers());
    var weeks = (row.weeks().contains("-") ? "weeks " : "week ") + spoken(row.weeks());
    var date = isDated() ? ", " + row.date() : "";
    page.paragraph(Prose.strong("%s, %s%s: %s".formatted(visits, weeks, date, row.part())));
    page.in().text(row.minutesInWords() + ".");
    row.workInWords().forEach(step -> page.in().item(Sentence.of(step)));
    if (!row.reviews().isEmpty()) {
      page.in().text("Review at visit " + String.join(" and visit ", row.reviews()) + ".");
    }
  }

  private static String spoken(String range) {
    return range.replace("-", " to ");
  }

  private void legend(boolean isTable) {
    var page = report.page();
    page.blank();
    if (isDated()) {
      page.text(
          "From %s to %s; the dates are a proposal."
              .formatted(
                  VisitRow.dayAndYear(plan.dates().get(0)),
                  VisitRow.dayAndYear(plan.dates().get(plan.dates().size() - 1))));
    }
    if (isTable) {
      page.text(
          "Minutes are hands-on; \"+\" adds time for questions and consent at the first visit.");
    }
    if (!plan.isEven()) {
      weeksApart()
          .forEach(
              (part, weeks) ->
                  page.text("\"%s\": %s.".formatted(part, PlanText.often(Pace.everyWeeks(weeks)))));
    }
    page.text("At a review you measure and decide how to go on.");
    page.text(Prose.of("Sources of the techniques:").add(Style.FAINT, report.marks().of(cited())));
  }

  /** The parts of a course whose visits are less often than weekly. */
  private Map<String, Integer> weeksApart() {
    var apart = new LinkedHashMap<String, Integer>();
    for (var i = 1; i < plan.sessions().size(); i++) {
      var weeks = plan.sessions().get(i).week() - plan.sessions().get(i - 1).week();
      if (weeks > 1) {
        apart.put(plan.sessions().get(i).phase(), weeks);
      }
    }
    return apart;
  }

  private List<Citation> cited() {
    return plan.sessions().stream()
        .flatMap(session -> session.work().stream())
        .flatMap(step -> step.sources().stream())
        .distinct()
        .toList();
  }
}
