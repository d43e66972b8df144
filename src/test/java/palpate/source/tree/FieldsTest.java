package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.source.Problems;

class FieldsTest {
  private final Problems problems = new Problems();

  private Fields fields(String yaml) {
    var node = Documents.read(Shown.yaml(yaml)).value().orElseThrow();
    return new Fields("condition 'knee'", node, problems);
  }

  @Nested
  class Presence {
    @Test
    void aMissingKeyIsReportedAtTheFirstKey() {
      assertThat(fields("id: knee\nname: x\n").text("plain")).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:1 [missing-key] condition 'knee' has no 'plain' (add 'plain:' with a value)");
    }

    @Test
    void anOptionalKeyMayBeAbsent() {
      var fields = fields("id: knee\n");

      assertThat(fields.optionalText("a")).isEmpty();
      assertThat(fields.optionalInteger("b", 0, 1)).isEmpty();
      assertThat(fields.optionalIds("c")).isEmpty();
      assertThat(fields.optionalMapping("d")).isEmpty();
      assertThat(fields.flag("e")).isFalse();
      assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:\n", "name: null\n"})
    void aKeyWithoutAValueIsReportedEvenWhenOptional(String yaml) {
      assertThat(fields(yaml).optionalText("name")).isEmpty();
      assertThat(fields(yaml).text("name")).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:1 [missing-key] 'name' of condition 'knee' is empty"
                  + " (write a value after 'name:', or remove the key)");
    }

    @Test
    void anUnknownKeyIsReportedWithASuggestion() {
      var fields = fields("nmae: x\nid: knee\nzzz: 1\n");
      fields.optionalText("name");
      fields.id("id");
      fields.rejectUnknownKeys();

      assertThat(Shown.full(problems))
          .containsExactly(
              "1:1 [unknown-key] condition 'knee' has no key 'nmae'"
                  + " (did you mean 'name'? known keys: name, id)",
              "3:1 [unknown-key] condition 'knee' has no key 'zzz' (known keys: name, id)");
    }

    @Test
    void aReadingUnderAnotherNameSharesTheKnownKeys() {
      var fields = fields("id: knee\nname: x\n");
      fields.id("id");
      var named = fields.named("condition 'hip'");
      named.text("name");
      named.rejectUnknownKeys();
      named.text("plain");

      assertThat(Shown.full(problems))
          .containsExactly(
              "1:1 [missing-key] condition 'hip' has no 'plain' (add 'plain:' with a value)");
    }

    @Test
    void keysThatAreDataAreAllKnown() {
      var fields = fields("age: 44\nplace: neck\n");

      assertThat(fields.entries()).hasSize(2);
      fields.rejectUnknownKeys();
      assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void placesOfKeysAndValuesAreKnown() {
      var fields = fields("id: knee\nname: x y\n");

      assertThat(Shown.covered(fields.keySpan("name"))).isEqualTo("name");
      assertThat(Shown.covered(fields.valueSpan("name"))).isEqualTo("x y");
      assertThat(Shown.place(fields.keySpan("absent"))).isEqualTo("1:1-1:3");
      assertThat(Shown.place(fields.span())).isEqualTo("1:1-2:10");
      assertThat(Shown.place(fields("{a: 1}").head())).isEqualTo("1:1-1:7");
    }
  }

  @Nested
  class Parts {
    @Test
    void aMappingInsideIsNamedByItsKey() {
      fields("extend: {per-week: 1}\n").mapping("extend").orElseThrow().integer("sessions", 1, 8);

      assertThat(Shown.full(problems))
          .containsExactly(
              "1:9 [missing-key] 'extend' of condition 'knee' has no 'sessions'"
                  + " (add 'sessions:' with a value)");
    }

    @Test
    void aListIsNoMappingAndTheOtherWayRound() {
      assertThat(fields("a: [x]\n").mapping("a")).isEmpty();
      assertThat(fields("a: {x: y}\n").sequence("a")).isEmpty();
      assertThat(fields("a: x\n").optionalSequence("a")).isEmpty();
      assertThat(Shown.full(problems))
          .containsExactly(
              "1:4 [wrong-kind] 'a' of condition 'knee' must be a list, not the text 'x' ()",
              "1:4 [wrong-kind] 'a' of condition 'knee' must be a mapping ('key: value' lines),"
                  + " not a list ()",
              "1:4 [wrong-kind] 'a' of condition 'knee' must be a list, not a mapping ()");
    }

    @Test
    void onlySomeListsMayBeEmpty() {
      assertThat(fields("a: []\n").sequence("a")).contains(List.of());
      assertThat(fields("a: []\n").nonEmptySequence("a")).isEmpty();
      assertThat(Shown.codes(problems)).containsExactly("missing-key");
    }

    @Test
    void longTextsAreShortenedInMessages() {
      fields("a: '" + "x".repeat(1000) + "'\n").integer("a", 0, 1);

      assertThat(problems.sorted().get(0).message()).hasSizeLessThan(150).endsWith("...'");
    }
  }
}
