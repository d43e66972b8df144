package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Golden;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

class ProblemRendererTest {
  private static final String LONG = "x".repeat(60) + " wrong " + "y".repeat(90);

  @Test
  void problemsReadAsAgreed() throws IOException {
    var text =
        new SourceText(
            "conditions\u001b.yaml",
            "supports: mornig-pain\n\tkey:\tvalue\n" + LONG + "\nname: 膝の痛み oops\n\u202eevil\n");
    Golden.check(
        "render/problems/problems.txt",
        render(
            new Theme(false, true, 80),
            Problem.error("unknown-finding", span(text, 1, 11, 22), "'mornig-pain' is not declared")
                .withHint("did you mean 'morning-pain' (line 12)?"),
            Problem.error("tabs", span(text, 2, 7, 12), "a value after a tab"),
            Problem.warning("long", span(text, 3, 62, 67), "a mark far to the right"),
            Problem.error("wide", span(text, 4, 7, 11), "wide letters"),
            Problem.error("after-wide", span(text, 4, 12, 16), "after wide letters"),
            Problem.error("bidi", span(text, 5, 1, 2), "a \u202e sign that turns text round"),
            Problem.error("end", SourceSpan.at(text, 6, 1), "something is missing at the end")));
  }

  @Test
  void emptyTextHasAPlaceToo() throws IOException {
    var text = new SourceText("empty.yaml", "");
    assertThat(
            render(
                new Theme(false, false, 80),
                Problem.error("empty", SourceSpan.at(text, 1, 1), "the file is empty")))
        .isEqualTo("empty.yaml:1:1: error [empty] the file is empty\n    1 |\n      | ^\n");
  }

  @Test
  void markOverSeveralLinesStopsAtTheEndOfTheFirst() throws IOException {
    var text = new SourceText("a.yaml", "ab cd\nef\n");
    var span = new SourceSpan(text, 1, 4, 2, 3);
    assertThat(render(new Theme(false, false, 80), Problem.error("x", span, "two lines")))
        .endsWith("    1 | ab cd\n      |    ^^\n");
  }

  @Test
  void colourIsUsedOnlyWhereItIsAskedFor() throws IOException {
    var text = new SourceText("a.yaml", "ab");
    var problem = Problem.error("x", span(text, 1, 1, 3), "why");
    assertThat(render(new Theme(true, true, 80), problem)).contains("\u001b[1;31merror\u001b[0m");
    assertThat(render(new Theme(false, true, 80), problem)).doesNotContain("\u001b");
  }

  @Test
  void excerptsFitTheWidthWhereverTheMarkIs() throws IOException {
    for (var column = 1; column <= LONG.length() + 1; column++) {
      var text = new SourceText("a", LONG);
      var problem = Problem.error("x", SourceSpan.at(text, 1, column), "m");
      var lines = render(new Theme(false, false, 40), problem).lines().toList();
      assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
      var marked = lines.get(1).length() > lines.get(2).indexOf('^') ? lines.get(1) : "";
      var at = lines.get(2).indexOf('^');
      var wanted = column <= LONG.length() ? LONG.charAt(column - 1) : ' ';
      assertThat(at < marked.length() ? marked.charAt(at) : ' ').isEqualTo(wanted);
    }
  }

  private static SourceSpan span(SourceText text, int line, int from, int to) {
    return new SourceSpan(text, line, from, line, to);
  }

  private static String render(Theme theme, Problem... problems) throws IOException {
    var out = new StringBuilder();
    new ProblemRenderer(theme).render(List.of(problems), out);
    return out.toString();
  }
}
