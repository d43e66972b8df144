package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import palpate.catalog.Catalog;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

/** A folder in which interviews are kept, and what is said about them. */
abstract class KeptFolder {
  static final Catalog CATALOG = ShippedCatalog.get();
  static final ItemId PLACE = new ItemId("place");
  static final ItemId AGE = new ItemId("age");
  static final ItemId ONSET = new ItemId("onset");
  static final AnswerSheet KNEE = AnswerSheet.EMPTY.with(PLACE, Answer.Chosen.of("knee"));
  static final AnswerSheet ANSWERS = KNEE.with(AGE, new Answer.Amount(new BigDecimal("45")));

  @TempDir Path state;

  final List<String> told = new ArrayList<>();
  final List<Kept> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(Kept::close);
  }

  Kept begin() {
    return keep(Kept.begin(streams(state), CATALOG, told::add));
  }

  Kept resume() throws Failure {
    return keep(Kept.resume(streams(state), CATALOG, told::add));
  }

  Kept resume(int number) throws Failure {
    return keep(Kept.resume(streams(state), CATALOG, told::add, number));
  }

  Kept keep(Kept kept) {
    open.add(kept);
    return kept;
  }

  static Kept save(Kept kept, AnswerSheet sheet) {
    kept.save(sheet, List.copyOf(sheet.answers().keySet()), new TreeSet<>());
    return kept;
  }

  static void assertFails(Resuming resuming, int code, String sentence) {
    assertThatThrownBy(resuming::run)
        .isInstanceOfSatisfying(Failure.class, it -> assertThat(it.exitCode()).isEqualTo(code))
        .hasMessageContaining(sentence);
  }

  /** Tries to go on. */
  interface Resuming {
    Kept run() throws Failure;
  }

  Path folder() {
    return state.resolve("palpate/interviews");
  }

  Path file(int number) {
    return folder().resolve("interview-%s.yaml".formatted(number));
  }

  static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Streams streams(Path state) {
    return streams(Map.of("XDG_STATE_HOME", state.toString()));
  }

  static Streams streams(Map<String, String> environment) {
    return new Streams(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream(),
        environment,
        true,
        true,
        true,
        80,
        Path.of("").toAbsolutePath());
  }
}
