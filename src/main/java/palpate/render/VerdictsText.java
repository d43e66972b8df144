package palpate.render;

import java.io.IOException;
import java.util.ArrayList;
import palpate.bench.Verdict;
import palpate.bench.Verdict.Status;
import palpate.bench.Verdicts;

/** What became of the examples, as lines to read: what failed, and the count. */
public final class VerdictsText {
  private final Theme theme;

  public VerdictsText(Theme theme) {
    this.theme = theme;
  }

  public void render(Verdicts verdicts, Appendable out) throws IOException {
    var told = false;
    for (var verdict : verdicts.all()) {
      told |= verdict.status() != Status.PASS;
      render(verdict, out);
    }
    out.append(told ? "\n" : "").append(count(verdicts)).append(".\n");
  }

  private void render(Verdict verdict, Appendable out) throws IOException {
    for (var difference : verdict.differences()) {
      var place = "%s:%s:".formatted(theme.show(verdict.file()), difference.span().line());
      line(out, theme.styled(Style.STRONG, place), difference.value().toString());
    }
    new ProblemRenderer(theme).render(verdict.problems(), out);
    if (verdict.status() == Status.EXPECTS_NOTHING) {
      var place = theme.show(verdict.file()) + ":";
      line(out, theme.styled(Style.STRONG, place), "expects nothing, so it tests nothing");
    }
  }

  private void line(Appendable out, String place, String words) throws IOException {
    out.append(place).append(' ').append(theme.show(words)).append('\n');
  }

  private static String count(Verdicts verdicts) {
    var parts = new ArrayList<String>();
    for (var status : Status.values()) {
      var count = verdicts.count(status);
      if (count > 0 || status == Status.PASS || status == Status.FAIL) {
        parts.add(words(status, count));
      }
    }
    return Sentence.count(verdicts.all().size(), "example") + ": " + String.join(", ", parts);
  }

  private static String words(Status status, int count) {
    return switch (status) {
      case PASS -> count + (count == 1 ? " passes" : " pass");
      case FAIL -> count + (count == 1 ? " fails" : " fail");
      case EXPECTS_NOTHING -> count + (count == 1 ? " expects nothing" : " expect nothing");
      case UNREADABLE -> count + " cannot be read";
    };
  }
}
