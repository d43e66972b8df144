package palpate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadedTest {
  private static final SourceSpan PLACE = SourceSpan.at(new SourceText("f.yaml", ""), 1, 1);
  private static final Problem ERROR = Problem.error("wrong", PLACE, "it is wrong");
  private static final Problem WARNING = Problem.warning("odd", PLACE, "it is odd");

  private static Loaded<Integer> loaded(Optional<Integer> value, Problem... found) {
    var problems = new Problems();
    problems.addAll(List.of(found));
    return Loaded.of(value, problems);
  }

  @Test
  void aValueWithWarningsIsAccepted() {
    assertThat(loaded(Optional.of(7), WARNING))
        .isEqualTo(new Loaded.Accepted<>(7, List.of(WARNING)));
  }

  @Test
  void aValueWithAnErrorIsRejectedWithAllProblems() {
    var rejected = loaded(Optional.of(7), WARNING, ERROR);

    assertThat(rejected.value()).isEmpty();
    assertThat(rejected.problems()).containsExactly(WARNING, ERROR);
  }

  @Test
  void nothingWithoutAnErrorIsABug() {
    assertThatIllegalStateException().isThrownBy(() -> loaded(Optional.empty(), WARNING));
  }

  @Test
  void anAcceptedValueHasNoErrorsAndARejectionHasOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Loaded.Accepted<>(7, List.of(ERROR)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Loaded.Rejected<>(List.of(WARNING)));
  }

  @Test
  void eachOutcomeMeetsItsOwnCase() {
    var cases =
        new Loaded.Cases<Integer, String>() {
          @Override
          public String accepted(Loaded.Accepted<Integer> it) {
            return "accepted " + it.loaded();
          }

          @Override
          public String rejected(Loaded.Rejected<Integer> it) {
            return "rejected " + it.problems().size();
          }
        };

    assertThat(loaded(Optional.of(7)).<String>accept(cases)).isEqualTo("accepted 7");
    assertThat(loaded(Optional.empty(), ERROR).<String>accept(cases)).isEqualTo("rejected 1");
  }

  @Test
  void theNextStepSeesTheValueAndTheWarningsOfBothAreKept() {
    var odder = Problem.warning("odder", PLACE, "it is odder");
    var both = loaded(Optional.of(7), WARNING).then(it -> loaded(Optional.of(it + 1), odder));

    assertThat(both).isEqualTo(new Loaded.Accepted<>(8, List.of(WARNING, odder)));
  }

  @Test
  void afterARejectionThereIsNoNextStep() {
    Loaded<String> end =
        loaded(Optional.empty(), ERROR)
            .then(
                it -> {
                  throw new AssertionError("must not be called");
                });

    assertThat(end.problems()).containsExactly(ERROR);
  }
}
