package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.source.SourceText;

class DocumentsTest {
  private static MappingNode read(SourceText source) {
    return Documents.read(source).value().orElseThrow();
  }

  @Nested
  class Yaml {
    @ParameterizedTest
    @ValueSource(
        strings = {"yes", "no", "on", "012", "0x1F", "~", "True", "1_000", "2026-01-01", ".inf"})
    void wordsOfOldYamlStayText(String word) {
      assertThat(Shown.tree(Documents.read(Shown.yaml("a: " + word + "\n"))))
          .isEqualTo("{a=TEXT(" + word + ")}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-3", "1.5", "-0.5", "1.5e3", "0.10"})
    void numbersKeepTheirText(String number) {
      assertThat(Shown.tree(Documents.read(Shown.yaml("a: " + number + "\n"))))
          .isEqualTo("{a=NUMBER(" + number + ")}");
    }

    @Test
    void quotedWordsAreTextAndMissingOnesAreNull() {
      assertThat(
              Shown.tree(Documents.read(Shown.yaml("a: \"12\"\nb: 'true'\nc:\nd: null\ne: ''\n"))))
          .isEqualTo("{a=TEXT(12), b=TEXT(true), c=NULL(), d=NULL(), e=TEXT()}");
    }

    @Test
    void nestedListsAndMappingsAreRead() {
      var text = "a:\n  - {b: 1, c: [x, y]}\n  - d: |\n      one\n      two\ne: true\n";

      assertThat(Shown.tree(Documents.read(Shown.yaml(text))))
          .isEqualTo(
              "{a=[{b=NUMBER(1), c=[TEXT(x), TEXT(y)]}, {d=TEXT(one\ntwo\n)}], e=BOOLEAN(true)}");
    }

    @Test
    void everyNodeKnowsItsPlace() {
      var root = read(Shown.yaml("# c\na: yes\nlist:\n  - x\n  - {k: v}\n\nlast: \"q\"\n"));
      var list = root.entries().get(1);

      assertThat(Shown.place(root.span())).isEqualTo("2:1-7:10");
      assertThat(Shown.place(root.entries().get(0).value().span())).isEqualTo("2:4-2:7");
      assertThat(Shown.place(list.key().span())).isEqualTo("3:1-3:5");
      assertThat(Shown.place(list.value().span())).isEqualTo("4:3-5:11");
      assertThat(Shown.covered(Nodes.asItems(list.value()).orElseThrow().get(1).span()))
          .isEqualTo("{k: v}");
      assertThat(Shown.covered(root.entries().get(2).value().span())).isEqualTo("\"q\"");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreOneColumnWide() {
      var root = read(Shown.yaml("a: {\uD83D\uDE00: x}\nb: 1\n"));

      assertThat(Shown.place(root.entries().get(0).value().span())).isEqualTo("1:4-1:10");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void charactersBeyondTheFirstPlaneMayStandWhereTheParsersBufferEnds(int padding) {
      var text = "\uD83D\uDE00".repeat(2_000_000);

      assertThat(Documents.read(Shown.yaml("a: " + "x".repeat(padding) + text + "\n")).value())
          .isPresent();
    }

    @Test
    void aPairOfSurrogateEscapesIsOneCharacter() {
      assertThat(Shown.tree(Documents.read(Shown.yaml("a: \"\\ud83d\\ude00\"\n"))))
          .isEqualTo("{a=TEXT(\uD83D\uDE00)}");
    }

    @Test
    void aByteOrderMarkAtTheStartIsDropped() {
      var root = read(Shown.yaml("\uFEFFa: 1\n"));

      assertThat(Shown.place(root.span())).isEqualTo("1:1-1:5");
      assertThat(root.span().source().line(1)).isEqualTo("a: 1");
    }

    @Test
    void allLineEndsAreUnderstood() {
      var root = read(Shown.yaml("a: x\r\nb: y\rc: z\n"));

      assertThat(Shown.place(root.entries().get(2).value().span())).isEqualTo("3:4-3:5");
    }

    @Test
    void aLeadingDocumentMarkerAndCommentsAreFine() {
      assertThat(Shown.tree(Documents.read(Shown.yaml("# c\n---\na: x # y\n...\n# end\n"))))
          .isEqualTo("{a=TEXT(x)}");
    }
  }

  @Nested
  class Json {
    @Test
    void tabsAndAllKindsAreRead() {
      var text =
          "{\n\t\"a\": [1, -2.5e3, true, null, \"yes\"],\n\t\"b\": {\"c\": \"\\u00e9\\n\"}\n}\n";

      assertThat(Shown.tree(Documents.read(Shown.json(text))))
          .isEqualTo(
              "{a=[NUMBER(1), NUMBER(-2.5e3), BOOLEAN(true), NULL(), TEXT(yes)],"
                  + " b={c=TEXT(\u00e9\n)}}");
    }

    @Test
    void everyNodeKnowsItsPlace() {
      var root = read(Shown.json("{\"\uD83D\uDE00\": 1,\r\n \"list\": [\"x\", {\"k\": 2}]}"));
      var list = root.entries().get(1);

      assertThat(Shown.place(root.span())).isEqualTo("1:1-2:26");
      assertThat(Shown.covered(root.entries().get(0).key().span())).isEqualTo("\"\uD83D\uDE00\"");
      assertThat(Shown.covered(root.entries().get(0).value().span())).isEqualTo("1");
      assertThat(Shown.place(list.key().span())).isEqualTo("2:2-2:8");
      assertThat(Shown.covered(list.value().span())).isEqualTo("[\"x\", {\"k\": 2}]");
    }

    @Test
    void anEscapedQuoteDoesNotEndTheString() {
      var root = read(Shown.json("{\"a\": \"x\\\"y\\\\\", \"b\": -1.5e+3}"));

      assertThat(Shown.covered(root.entries().get(0).value().span())).isEqualTo("\"x\\\"y\\\\\"");
      assertThat(Shown.covered(root.entries().get(1).value().span())).isEqualTo("-1.5e+3");
    }

    @Test
    void aBigStringIsReadWholeAndItsPlaceIsRight() {
      var big = "x".repeat(1_000_000);
      var root = read(Shown.json("{\"a\": \"" + big + "\", \"b\": 1}"));

      assertThat(Nodes.asScalar(root.entries().get(0).value()).orElseThrow().text()).isEqualTo(big);
      assertThat(Shown.covered(root.entries().get(1).value().span())).isEqualTo("1");
    }

    @Test
    void aPairOfSurrogateEscapesIsOneCharacter() {
      assertThat(Shown.tree(Documents.read(Shown.json("{\"a\": \"\\ud83d\\ude00\"}"))))
          .isEqualTo("{a=TEXT(\uD83D\uDE00)}");
    }
  }

  @Nested
  class Language {
    @ParameterizedTest
    @CsvSource({
      "f.json,      true",
      "F.JSON,      true",
      "-,           true",
      "f.yaml,      false",
      "f.yml,       false",
    })
    void theNameDecidesAndElseTheFirstCharacter(String name, boolean json) {
      var onlyYaml = new SourceText(name, "\uFEFF \n {a: b}");

      assertThat(Documents.read(onlyYaml).value().isEmpty()).isEqualTo(json);
    }

    @Test
    void standardInputThatDoesNotBeginWithABraceIsYaml() {
      assertThat(Shown.tree(Documents.read(new SourceText("-", "a: b\n"))))
          .isEqualTo("{a=TEXT(b)}");
    }
  }
}
