package palpate.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import palpate.source.Problem;
import palpate.source.Severity;

/** Problems as messages: where, what, the line with a caret below it, and what to do. */
public final class ProblemRenderer {
  private static final int NUMBER_COLUMNS = 5;

  private final Theme theme;

  public ProblemRenderer(Theme theme) {
    this.theme = theme;
  }

  public void render(List<Problem> problems, Appendable out) throws IOException {
    for (var problem : problems) {
      render(problem, out);
    }
  }

  public void render(Problem problem, Appendable out) throws IOException {
    var span = problem.span();
    var error = problem.severity() == Severity.ERROR;
    var place = "%s:%s:%s:".formatted(theme.show(span.source().name()), span.line(), span.column());
    var grade = problem.severity().name().toLowerCase(Locale.ROOT);
    var style = error ? Style.DANGER : Style.WARNING;
    line(
        out,
        theme.styled(Style.STRONG, place)
            + " "
            + theme.styled(style, grade)
            + " ["
            + problem.code()
            + "] "
            + theme.show(problem.message()));
    if (span.line() <= span.source().lineCount()) {
      excerpt(Excerpt.of(span, theme, theme.width() - NUMBER_COLUMNS - 3), span.line(), style, out);
    }
    if (!problem.hint().isEmpty()) {
      line(out, "  hint: " + theme.show(problem.hint()));
    }
  }

  private void excerpt(Excerpt excerpt, int number, Style style, Appendable out)
      throws IOException {
    var shown = Integer.toString(number);
    var margin = " ".repeat(Math.max(0, NUMBER_COLUMNS - shown.length())) + shown + " | ";
    var below = " ".repeat(margin.length() - 2) + "| ";
    line(out, theme.styled(Style.FAINT, margin) + excerpt.text());
    line(
        out,
        theme.styled(Style.FAINT, below)
            + " ".repeat(excerpt.before())
            + theme.styled(style, "^".repeat(excerpt.carets())));
  }

  private static void line(Appendable out, String line) throws IOException {
    out.append(line.stripTrailing()).append('\n');
  }
}
