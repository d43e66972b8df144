package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.fixtures.Golden;
import palpate.fixtures.JsonSchema;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Timetable;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Trail;
import palpate.questionnaire.load.AnswersFile;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

class AnswersRendererTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final Item TEXT =
      CATALOG.questionnaire().items().stream()
          .filter(it -> it.kind() instanceof ItemKind.Text)
          .findFirst()
          .orElseThrow();
  private static final ItemId WHERE = new ItemId("place");

  /** A sheet of every kind of answer, as a person would meet it. */
  @Test
  void aPersonCanReadTheFile() {
    var sheet =
        AnswerSheet.EMPTY
            .with(new ItemId("danger-now"), Answer.Chosen.of())
            .with(new ItemId("low-mood"), Answer.Chosen.of("no"))
            .with(new ItemId("age"), new Answer.Amount(new BigDecimal("45")))
            .with(WHERE, chosen(List.of("knee", "low-back"), List.of("calf")))
            .with(new ItemId("onset"), new Answer.NotSure())
            .with(TEXT.id(), new Answer.Words("walk \"the\" dog: daily"));

    Golden.check("answers-file/finished.yaml", written(sheet));
    Golden.check("answers-file/unfinished.yaml", kept(sheet));
    assertThat(read(written(sheet)).sheet()).isEqualTo(sheet);
  }

  @Test
  void anySheetIsReadBackWithTheSameAdvice() {
    var random = new RandomSheets(CATALOG, 2026);
    var schema = JsonSchema.shipped("answers");
    for (var i = 0; i < 300; i++) {
      var sheet = random.next();
      var written = written(sheet);
      var again = read(written).sheet();

      assertThat(again).as("sheet %s of seed 2026", i).isEqualTo(sheet);
      assertThat(advice(again)).isEqualTo(advice(sheet));
      assertThat(i % 20 == 0 ? schema.faults(written) : List.of()).isEmpty();
    }
  }

  @Test
  void anyAnswerToAnyItemIsReadBack() {
    var random = new RandomSheets(CATALOG, 4);
    for (var item : CATALOG.questionnaire().items()) {
      for (var i = 0; i < 20; i++) {
        var sheet = AnswerSheet.EMPTY.with(item.id(), random.answer(item));
        assertThat(read(written(sheet)).sheet()).isEqualTo(sheet);
      }
      var unsure = AnswerSheet.EMPTY.with(item.id(), new Answer.NotSure());
      assertThat(item.kind() instanceof ItemKind.Text ? unsure : read(written(unsure)).sheet())
          .isEqualTo(unsure);
    }
  }

  @Test
  void everyTickCanBeUnsure() {
    var all =
        CATALOG.questionnaire().item(WHERE).kind().options().stream().map(it -> it.id()).toList();
    var sheet = AnswerSheet.EMPTY.with(WHERE, chosen(List.of(), all));

    assertThat(read(written(sheet)).sheet()).isEqualTo(sheet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it hurts: badly",
        "- a list",
        "{a: b}",
        "[x]",
        "# no comment",
        "'single' \"double\" \\ backslash \\n",
        "& anchor",
        "*alias",
        "!tag",
        "%YAML 1.2",
        "--- ",
        "...",
        "null",
        "~",
        "yes",
        "true",
        "012",
        "1e3",
        "2026-11-22",
        "| block",
        "> folded",
        "line one\nline two\r\n\tthree",
        "نص عربي \u200fright\u200e left",
        "👩‍👩‍👧 😀 e\u0301 \ud842\udfb7",
        "no\u00a0break \u2028 separator \u0085 next \ufe0f",
        "@at `tick` ? : , ] }"
      })
  void aTextIsReadBackAsItWasTyped(String text) {
    var sheet = AnswerSheet.EMPTY.with(TEXT.id(), new Answer.Words(text.strip()));

    assertThat(read(written(sheet)).sheet()).isEqualTo(sheet);
    assertThat(written(sheet).codePoints().filter(c -> c != '\n')).allMatch(Neutral::isHarmless);
  }

  @Test
  void anyTextLeavesAFileThatIsRead() {
    var random = new Random(11);
    for (var i = 0; i < 300; i++) {
      var text = new StringBuilder();
      for (var length = random.nextInt(300); length > 0; length--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      var sheet = AnswerSheet.EMPTY.with(TEXT.id(), new Answer.Words(text.toString()));
      var expected =
          Answer.Words.typed(text.toString()).map(it -> AnswerSheet.EMPTY.with(TEXT.id(), it));
      var again = read(written(sheet)).sheet();
      if (!new Answer.Words(text.toString()).fits()) {
        assertThat(again).isEqualTo(expected.orElse(AnswerSheet.EMPTY));
      } else {
        assertThat(again).isEqualTo(sheet);
      }
    }
  }

  @Test
  void whatCannotBeReadBackIsWrittenAsItMayBeKept() {
    assertThat(words("a\u001b[2Jb\u202e")).isEqualTo("a\ufffd[2Jb\ufffd");
    assertThat(words("x".repeat(5000))).isEqualTo("x".repeat(2000));
    assertThat(read(written(AnswerSheet.EMPTY.with(TEXT.id(), new Answer.Words(" ")))).sheet())
        .isEqualTo(AnswerSheet.EMPTY);
  }

  @Test
  void anUnfinishedInterviewIsReadBackWithItsTrail() {
    var sheet = AnswerSheet.EMPTY.with(WHERE, Answer.Chosen.of("knee"));
    var file = read(kept(sheet));

    assertThat(file.sheet()).isEqualTo(sheet);
    assertThat(file.title()).isEqualTo("Knee: \"it\" hurts");
    assertThat(file.trail()).isEqualTo(trail());
    assertThat(JsonSchema.shipped("answers").faults(kept(sheet))).isEmpty();
  }

  @Test
  void idsThatAreWordsOfYamlAreReadBack() {
    var text =
        ShippedCatalog.text()
            .replace("- id: low-mood\n", "- id: \"null\"\n")
            .replace("item: low-mood,", "item: \"null\",");
    var catalog = ShippedCatalog.load(text);
    var sheet = AnswerSheet.EMPTY.with(new ItemId("null"), Answer.Chosen.of("no"));
    var asked = new Trail("x", "1", "0".repeat(64), List.of(new ItemId("null")), new TreeSet<>());
    var out = new StringBuilder();
    render(() -> new AnswersRenderer(catalog).render(sheet, asked, "", out));

    assertThat(AnswersReader.read(source(out.toString()), catalog.questionnaire()).value())
        .hasValueSatisfying(it -> assertThat(it.sheet()).isEqualTo(sheet))
        .hasValueSatisfying(it -> assertThat(it.trail()).isEqualTo(asked));
  }

  private static String words(String text) {
    var sheet = AnswerSheet.EMPTY.with(TEXT.id(), new Answer.Words(text));
    return read(written(sheet))
        .sheet()
        .answer(TEXT.id())
        .map(Answer.Words.class::cast)
        .map(Answer.Words::text)
        .orElseThrow();
  }

  private static Answer chosen(List<String> options, List<String> unsure) {
    return new Answer.Chosen(new TreeSet<>(options), new TreeSet<>(unsure));
  }

  private static Trail trail() {
    return new Trail(
        "palpate-au",
        "2026.11",
        "0".repeat(64),
        List.of(WHERE, TEXT.id()),
        new TreeSet<>(List.of(TEXT.id())));
  }

  private static String written(AnswerSheet sheet) {
    var out = new StringBuilder();
    render(() -> new AnswersRenderer(CATALOG).render(sheet, out));
    return out.toString();
  }

  private static String kept(AnswerSheet sheet) {
    var out = new StringBuilder();
    render(() -> new AnswersRenderer(CATALOG).render(sheet, trail(), "Knee: \"it\" hurts", out));
    return out.toString();
  }

  private static String advice(AnswerSheet sheet) {
    var out = new StringBuilder();
    var advice = Advisor.advise(CATALOG, sheet, Timetable.UNDATED);
    render(() -> new JsonRenderer(Envelope.of("1")).render(advice, out));
    return out.toString();
  }

  private static AnswersFile read(String text) {
    var loaded = AnswersReader.read(source(text), CATALOG.questionnaire());
    assertThat(loaded.problems()).as(text).isEmpty();
    return loaded.value().orElseThrow();
  }

  private static SourceText source(String text) {
    return new SourceText("answers.yaml", text);
  }

  private static void render(Rendering rendering) {
    try {
      rendering.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to a string. */
  private interface Rendering {
    void run() throws IOException;
  }
}
