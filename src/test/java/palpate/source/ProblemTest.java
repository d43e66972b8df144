package palpate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final SourceText SOURCE = new SourceText("f.yaml", "");
  private static final SourceSpan FIRST = SourceSpan.at(SOURCE, 1, 1);
  private static final SourceSpan SECOND = SourceSpan.at(SOURCE, 2, 1);

  @Test
  void aCodeMustBeKebabCase() {
    assertThatIllegalArgumentException().isThrownBy(() -> Problem.error("Bad_Code", FIRST, "m"));
  }

  @Test
  void aMessageMustSaySomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> Problem.error("code", FIRST, " "));
  }

  @Test
  void aSuggestionComesBeforeTheHint() {
    var problem = Problem.error("code", FIRST, "m").withHint("known keys: a");

    assertThat(problem.didYouMean("aa", List.of("a")).hint())
        .isEqualTo("did you mean 'a'? known keys: a");
    assertThat(problem.didYouMean("aa", List.of())).isEqualTo(problem);
  }

  @Test
  void problemsAreSortedByPlaceThenCodeAndEachIsKeptOnce() {
    var problems = new Problems();
    var b = Problem.error("b", FIRST, "m");
    var a = Problem.warning("a", FIRST, "m");
    var late = Problem.error("a", SECOND, "m");
    problems.addAll(List.of(late, b, a, late));

    assertThat(problems.sorted()).containsExactly(a, b, late);
  }

  @Test
  void warningsAreNotErrors() {
    var problems = new Problems();
    problems.add(Problem.warning("a", FIRST, "m"));
    assertThat(problems.hasErrors()).isFalse();

    problems.add(Problem.error("a", FIRST, "m"));
    assertThat(problems.hasErrors()).isTrue();
  }
}
