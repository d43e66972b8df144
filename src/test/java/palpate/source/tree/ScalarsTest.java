package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.source.Located;
import palpate.source.Problems;

class ScalarsTest {
  private final Problems problems = new Problems();

  private Fields fields(String yaml) {
    var node = Documents.read(Shown.yaml(yaml)).value().orElseThrow();
    return new Fields("condition 'knee'", node, problems);
  }

  private static List<String> values(Optional<List<Located<String>>> ids) {
    return ids.orElseThrow().stream().map(Located::value).toList();
  }

  @Nested
  class Text {
    @Test
    void textIsTrimmed() {
      assertThat(fields("a: '  x y '\n").text("a")).contains("x y");
    }

    @Test
    void blankTextIsEmpty() {
      assertThat(fields("a: '  '\n").text("a")).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [missing-key] 'a' of condition 'knee' is empty (write a text here)");
    }

    @Test
    void aNumberIsNoTextUnlessAskedFor() {
      assertThat(fields("a: 1.10\n").text("a")).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [wrong-kind] 'a' of condition 'knee' must be text, not the number '1.10'"
                  + " (put it in quotes: \"1.10\")");
      assertThat(fields("a: 1.10\n").anyText("a")).contains("1.10");
      assertThat(fields("a: true\n").optionalAnyText("a")).contains("true");
    }

    @Test
    void aListIsNoText() {
      assertThat(fields("a: [x]\n").text("a")).isEmpty();
      assertThat(fields("a: {x: y}\n").anyText("a")).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("wrong-kind", "wrong-kind");
    }

    @Test
    void textsAreAllOrNothing() {
      assertThat(fields("a: [x, 'y z']\n").texts("a")).contains(List.of("x", "y z"));
      assertThat(fields("a: [x, 3, [y]]\n").texts("a")).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("wrong-kind", "wrong-kind");
    }
  }

  @Nested
  class Ids {
    @Test
    void anIdKnowsItsPlace() {
      var id = fields("a: knee-pain-2\n").id("a").orElseThrow();

      assertThat(id.value()).isEqualTo("knee-pain-2");
      assertThat(Shown.covered(id.span())).isEqualTo("knee-pain-2");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Knee",
          "knee_pain",
          "knee--pain",
          "-knee",
          "knee-",
          "2knee",
          "knee pain",
          "kn\u00e9e",
          "12"
        })
    void whatIsNotKebabCaseIsNoId(String id) {
      assertThat(fields("a: '" + id + "'\n").id("a")).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("bad-id");
    }

    @Test
    void aSingleIdMayStandForAListOnlyWhenAskedFor() {
      assertThat(values(fields("a: x\n").idOrIds("a"))).containsExactly("x");
      assertThat(values(fields("a: [x, y]\n").idOrIds("a"))).containsExactly("x", "y");
      assertThat(problems.sorted()).isEmpty();

      assertThat(fields("a: x\n").ids("a")).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("wrong-kind");
    }

    @Test
    void aRepeatedIdIsReported() {
      assertThat(fields("a:\n  - x\n  - y\n  - x\n").ids("a")).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "4:5 [duplicate-id] 'a' of condition 'knee' names 'x' twice, first on line 2"
                  + " (remove one of them)");
    }

    @Test
    void anotherRuleMayBeGiven() {
      var rule = new IdRule(Pattern.compile("S[0-9]+"), "S and a number");

      assertThat(values(fields("a: [S1, S34]\n").idOrIds("a", rule))).containsExactly("S1", "S34");
      assertThat(fields("a: s1\n").idOrIds("a", rule)).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [bad-id] 'a' of condition 'knee' is 's1', which is not an id"
                  + " (an id is written as S and a number)");
    }
  }

  @Nested
  class Numbers {
    @Test
    void bothBoundsAreIncluded() {
      assertThat(fields("a: 4\n").integer("a", 4, 12)).contains(4);
      assertThat(fields("a: 12\n").integer("a", 4, 12)).contains(12);
      assertThat(fields("a: 3\n").integer("a", 4, 12)).isEmpty();
      assertThat(fields("a: 13\n").optionalInteger("a", 4, 12)).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [out-of-range] 'a' of condition 'knee' must be from 4 to 12, not 3 ()",
              "1:4 [out-of-range] 'a' of condition 'knee' must be from 4 to 12, not 13 ()");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"1.5", "4.0", "1e3", "yes", "'4'", "012", "0x1F", "true", "[4]", ".inf"})
    void whatIsNotAWholeNumberIsOfTheWrongKind(String number) {
      assertThat(fields("a: " + number + "\n").integer("a", 0, 9999)).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("wrong-kind");
    }

    @Test
    void anEndlessNumberIsOutOfRange() {
      var digits = "9".repeat(1_000_000);

      assertThat(fields("a: " + digits + "\n").integer("a", 0, 10)).isEmpty();
      assertThat(fields("a: 99999999999\n").integer("a", 0, Integer.MAX_VALUE)).isEmpty();
      assertThat(fields("a: 0." + digits + "\n").decimal("a")).isEmpty();
      assertThat(fields("a: 1e999999999\n").decimal("a")).isEmpty();
      assertThat(fields("a: 1e-99999999999\n").decimal("a")).isEmpty();
      assertThat(Shown.codes(problems)).hasSize(5).containsOnly("out-of-range");
      assertThat(problems.sorted()).allMatch(problem -> problem.message().length() < 200);
    }

    @Test
    void decimalsKeepTheirDigits() {
      assertThat(fields("a: -0.50\n").decimal("a")).contains(new BigDecimal("-0.50"));
      assertThat(fields("a: 7\n").optionalDecimal("a")).contains(new BigDecimal("7"));
    }
  }

  @Nested
  class WordsAndDates {
    private final Map<String, Integer> pressures = Map.of("light", 1);

    @Test
    void aWordStandsForItsValue() {
      assertThat(fields("a: light\n").oneOf("a", pressures)).contains(1);
      assertThat(fields("a: ligth\n").oneOf("a", pressures)).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [not-one-of] 'a' of condition 'knee' is 'ligth', which is not one of its words"
                  + " (did you mean 'light'? choose from: light)");
    }

    @Test
    void onlyTrueAndFalseAreFlags() {
      assertThat(fields("a: true\n").flag("a")).isTrue();
      assertThat(fields("a: false\n").flag("a")).isFalse();
      assertThat(fields("a: yes\n").flag("a")).isFalse();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [wrong-kind] 'a' of condition 'knee' must be true or false, not the text 'yes'"
                  + " (write true or false)");
    }

    @Test
    void aDayIsRead() {
      assertThat(fields("a: 2024-02-29\n").date("a")).contains(LocalDate.of(2024, 2, 29));
      assertThat(fields("a: '2026-11-22'\n").optionalDate("a"))
          .contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-02-29",
          "2026-13-01",
          "2026-1-1",
          "22/11/2026",
          "2026",
          "soon",
          "2026-11-22T10:00"
        })
    void whatIsNoDayIsReported(String date) {
      assertThat(fields("a: " + date + "\n").date("a")).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("bad-date");
    }
  }
}
