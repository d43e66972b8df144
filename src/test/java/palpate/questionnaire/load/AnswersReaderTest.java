package palpate.questionnaire.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Expectation;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Stage;
import palpate.source.Loaded;
import palpate.source.SourceText;

class AnswersReaderTest {
  private static final List<AnswerOption> OPTIONS =
      List.of(new AnswerOption("red", "Red"), new AnswerOption("blue", "Blue"));
  private static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(
          List.of(
              item("one", new ItemKind.OneOf(OPTIONS, false)),
              item("many", new ItemKind.AnyOf(OPTIONS)),
              item("well", ItemKind.OneOf.ofYesAndNo()),
              item(
                  "age",
                  new ItemKind.Amount(BigDecimal.ZERO, new BigDecimal("120"), "years", true)),
              item("when", new ItemKind.Date(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))),
              item("words", new ItemKind.Text())));

  @Nested
  class OneOption {
    @Test
    void isAnOptionById() {
      assertThat(answer("one: red")).isEqualTo(Answer.Chosen.of("red"));
    }

    @Test
    void mayBeNotSure() {
      assertThat(answer("one: not-sure")).isEqualTo(new Answer.NotSure());
    }
  }

  @Nested
  class YesOrNo {
    @Test
    void isWrittenAsAWord() {
      assertThat(answer("well: yes")).isEqualTo(Answer.Chosen.of("yes"));
    }

    @Test
    void mayBeATruthValue() {
      assertThat(answer("well: false")).isEqualTo(Answer.Chosen.of("no"));
    }
  }

  @Nested
  class AListToTick {
    @Test
    void takesSeveralOptions() {
      assertThat(answer("many: [red, blue]")).isEqualTo(Answer.Chosen.of("red", "blue"));
    }

    @Test
    void takesASingleOptionWithoutAList() {
      assertThat(answer("many: red")).isEqualTo(Answer.Chosen.of("red"));
    }

    @Test
    void takesNoneOfThem() {
      assertThat(answer("many: none")).isEqualTo(Answer.Chosen.of());
    }

    @Test
    void takesNotSureForAllOfThem() {
      assertThat(answer("many: [not-sure]")).isEqualTo(new Answer.NotSure());
    }

    @Test
    void takesNotSureAboutTheRest() {
      assertThat(answer("many: [red, not-sure]"))
          .isEqualTo(
              new Answer.Chosen(new TreeSet<>(List.of("red")), new TreeSet<>(List.of("blue"))));
    }

    @Test
    void takesNotSureAboutOneOfThem() {
      assertThat(answer("many: [red, {blue: not-sure}]"))
          .isEqualTo(
              new Answer.Chosen(new TreeSet<>(List.of("red")), new TreeSet<>(List.of("blue"))));
    }
  }

  @Nested
  class ANumber {
    @Test
    void isReadAsItStands() {
      assertThat(answer("age: 45")).isEqualTo(new Answer.Amount(new BigDecimal("45")));
    }

    @Test
    void isTheSameWithZerosAfterThePoint() {
      assertThat(answer("age: 45.00")).isEqualTo(answer("age: 45"));
    }

    @Test
    void mayBeQuoted() {
      assertThat(answer("age: \"45\"")).isEqualTo(answer("age: 45"));
    }
  }

  @Test
  void aDateIsRead() {
    assertThat(answer("when: 2026-11-22")).isEqualTo(new Answer.Day(LocalDate.of(2026, 11, 22)));
  }

  @Test
  void wordsAreRead() {
    assertThat(answer("words: walk the dog")).isEqualTo(new Answer.Words("walk the dog"));
  }

  @Test
  void anEmptyValueMeansUnanswered() {
    var file = accepted(read("a.yaml", "answers:\n  age:\n  one: red\n"));
    assertThat(file.sheet().answers()).containsOnlyKeys(new ItemId("one"));
  }

  @Test
  void jsonIsReadAlike() {
    var file =
        accepted(read("a.json", "{\"answers\": {\"age\": 45, \"one\": null, \"well\": true}}"));
    assertThat(file.sheet())
        .isEqualTo(accepted(read("a.yaml", "answers: {age: 45, well: yes}")).sheet());
  }

  @Test
  void whatIsNotExpectedIsLeftOpen() {
    var file =
        accepted(read("a.yaml", "answers: {}\nexpect: {disposition: refer, flags: one-flag}"));
    assertThat(file.expectation())
        .isEqualTo(
            Expectation.of(Map.of("disposition", List.of("refer"), "flags", List.of("one-flag"))));
    assertThat(file.place("expect.flags.one-flag").orElseThrow().column()).isEqualTo(37);
  }

  @Test
  void allThatMayBeExpectedIsRead() {
    var text =
        """
        answers: {}
        expect:
          support: -2
          not-flags: [a, b]
          all-flags: []
          course: Long  lasting
          reviews: [4, 8]
          techniques: [c, b]
          visits: ["1: b 5 light"]
          limits: {pressure: light, minutes: 30, without: c, avoid: [], notes: 0}
        """;
    assertThat(accepted(read("a.yaml", text)).expectation().wanted().toString())
        .isEqualTo(
            "{all-flags=[], course=[Long lasting], limits.avoid=[], limits.minutes=[30],"
                + " limits.notes=[0], limits.pressure=[light], limits.without=[c],"
                + " not-flags=[a, b], reviews=[4, 8], support=[-2], techniques=[b, c],"
                + " visits=[1: b 5 light]}");
  }

  @Test
  void wrongExpectationsAreLocated() {
    var text = "answers: {}\nexpect: {weeks: 0, limits: {pressure: hard, minuts: 3}}";
    assertThat(read("a.yaml", text).problems())
        .extracting(it -> it.code() + ":" + it.span().column())
        .containsExactly("out-of-range:17", "not-one-of:39", "unknown-key:45");
  }

  @Test
  void withoutExpectationNothingIsExpected() {
    assertThat(accepted(read("a.yaml", "answers: {}")).expectation().expectsNothing()).isTrue();
  }

  private static Item item(String id, ItemKind kind) {
    return new Item(
        new ItemId(id), Stage.SAFETY, kind, "Ask?", "Why.", false, false, Criterion.ALWAYS);
  }

  private static Answer answer(String line) {
    var answers = accepted(read("a.yaml", "answers:\n  " + line + "\n")).sheet().answers();
    return answers.get(answers.firstKey());
  }

  private static AnswersFile accepted(Loaded<AnswersFile> loaded) {
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private static Loaded<AnswersFile> read(String name, String text) {
    return AnswersReader.read(new SourceText(name, text), QUESTIONNAIRE);
  }
}
