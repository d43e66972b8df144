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
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import palpate.catalog.Catalog;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

class KeptTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final ItemId PLACE = new ItemId("place");
  private static final ItemId AGE = new ItemId("age");
  private static final ItemId ONSET = new ItemId("onset");
  private static final AnswerSheet KNEE = AnswerSheet.EMPTY.with(PLACE, Answer.Chosen.of("knee"));
  private static final AnswerSheet ANSWERS =
      KNEE.with(AGE, new Answer.Amount(new BigDecimal("45")));

  @TempDir Path state;

  private final List<String> told = new ArrayList<>();
  private final List<Kept> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(Kept::close);
  }

  @Test
  void whatWasSavedIsThereWhenResumed() throws Failure {
    var first = begin();
    first.save(ANSWERS, List.of(AGE, PLACE, ONSET), new TreeSet<>(List.of(ONSET)));
    first.close();

    var interview = resume().begun();

    assertThat(interview.sheet()).isEqualTo(ANSWERS);
    assertThat(interview.asked()).containsExactly(AGE, PLACE, ONSET);
    assertThat(interview.skipped()).containsExactly(ONSET);
    assertThat(told).isEmpty();
  }

  @Test
  void anInterviewWithoutAnAnswerLeavesNothing() {
    begin().close();

    assertThat(state).isEmptyDirectory();
    assertThat(begin().resumeCommand()).isEmpty();
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    save(begin(), KNEE);

    assertThat(permissions(folder())).isEqualTo("rwx------");
    assertThat(permissions(folder().getParent())).isEqualTo("rwx------");
    try (var files = Files.list(folder())) {
      assertThat(files).allMatch(it -> permissions(it).equals("rw-------"));
    }
  }

  @Test
  void aFolderThatOthersMayReadIsClosedToThem() throws IOException {
    Files.createDirectories(folder());
    Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
    save(begin(), KNEE);

    assertThat(permissions(folder())).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatWasOpenedToOthersIsClosedWhenAnInterviewGoesOn() throws IOException, Failure {
    save(begin(), KNEE).close();
    Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
    resume();

    assertThat(permissions(folder())).isEqualTo("rwx------");
  }

  @Test
  void planTakesTheKeptFile() {
    var sheet = new RandomSheets(CATALOG, 5).next();
    save(begin(), sheet);
    var run = Run.of("plan", file(1).toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aFinishedInterviewIsDeleted() throws Failure {
    var kept = begin();
    save(kept, KNEE);
    kept.finish();

    assertThat(file(1)).doesNotExist();
    assertThat(kept.resumeCommand()).isEmpty();
    assertFails(() -> resume(), ExitCode.INPUT_OUTPUT, "nothing is kept");
  }

  @Nested
  class SeveralInterviews {
    @Test
    void neverShareAFile() {
      save(begin(), KNEE);
      save(begin(), ANSWERS);

      assertThat(file(1)).content().doesNotContain("age: 45");
      assertThat(file(2)).content().contains("age: 45");
    }

    @Test
    void takeTheSmallestFreeNumber() {
      var first = begin();
      save(first, KNEE);
      save(begin(), KNEE);
      first.finish();
      save(begin(), KNEE);

      assertThat(file(1)).exists();
      assertThat(file(3)).doesNotExist();
    }

    @Test
    void areNamedByNumberInTheCommandThatResumes() {
      var first = begin();
      save(first, KNEE);
      assertThat(first.resumeCommand()).hasValue("palpate ask --resume");

      var second = begin();
      save(second, KNEE);
      assertThat(first.resumeCommand()).hasValue("palpate ask --resume 1");
      second.close();
      assertThat(second.resumeCommand()).hasValue("palpate ask --resume 2");
    }

    @Test
    void areResumedFromTheNewestThatIsNotInUse() throws IOException, Failure {
      save(begin(), ANSWERS).close();
      save(begin(), KNEE);
      Files.setLastModifiedTime(file(1), FileTime.fromMillis(1000));

      assertThat(resume().begun().sheet()).isEqualTo(ANSWERS);
      assertThat(told)
          .containsExactly("Interview 2 is open in another palpate, so it is left alone.");
    }

    @Test
    void areResumedByNumber() throws IOException, Failure {
      save(begin(), ANSWERS).close();
      save(begin(), KNEE).close();
      Files.setLastModifiedTime(file(1), FileTime.fromMillis(1000));

      assertThat(keep(Kept.resume(streams(state), CATALOG, told::add)).begun().sheet())
          .isEqualTo(KNEE);
      assertThat(resume(1).begun().sheet()).isEqualTo(ANSWERS);
    }

    @Test
    void areNotResumedTwiceAtOnce() {
      save(begin(), KNEE);

      assertFails(() -> resume(1), ExitCode.INPUT_OUTPUT, "interview 1 is open in another palpate");
      assertFails(() -> resume(), ExitCode.INPUT_OUTPUT, "no other interview");
      assertFails(() -> resume(7), ExitCode.INPUT_OUTPUT, "there is no interview 7");
    }
  }

  @Nested
  class AnotherCatalog {
    @Test
    void isToldWithTheAnswersThatNoLongerFit() throws IOException, Failure {
      save(begin(), ANSWERS.with(ONSET, new Answer.NotSure())).close();
      var text =
          Files.readString(file(1))
              .replaceFirst("sha256: \"..", "sha256: \"ff")
              .replace("place: knee", "place: tail")
              .replace("age: 45", "age: 450")
              .replace("\n  onset:", "\n  mood-ring: red\n  onset:")
              .replace("asked: [", "asked: [mood-ring, ");
      Files.writeString(file(1), text);

      var interview = resume().begun();

      assertThat(interview.sheet().answers()).containsOnlyKeys(ONSET);
      assertThat(interview.asked()).containsExactly(ONSET);
      assertThat(told)
          .containsExactly(
              "The catalog has changed since you began: it was palpate-au %1$s, and now it is palpate-au %1$s. Your answers were checked again."
                  .formatted(CATALOG.header().version()),
              "Your answer to 'How old are you?' no longer fits and is asked again: the answer to 'age' must be from 0 to 120 years, not 450.",
              "Your answer to 'Where do you feel it? Tick every place.' no longer fits and is asked again: item 'place' has no option 'tail'.",
              "Your answer to 'mood-ring' is left out: it is no longer asked.");
    }

    @Test
    void isNotDrownedByAFileOfStrangeAnswers() throws IOException, Failure {
      Files.createDirectories(folder());
      var text = new StringBuilder("answers:\n");
      for (var i = 0; i < 5000; i++) {
        text.append("  strange-").append(i).append(": x\n");
      }
      Files.writeString(file(1), text);

      assertThat(resume().begun().sheet()).isEqualTo(AnswerSheet.EMPTY);
      assertThat(told).hasSize(21).last().isEqualTo("... and 4980 answers more.");
    }
  }

  @Nested
  class ABrokenFile {
    @Test
    void isLeftAloneAndNamed() throws IOException {
      save(begin(), KNEE).close();
      for (var broken : List.of("answers: [", "", "title: x\n", "answers: 3\n", "\u0000\u0001")) {
        Files.writeString(file(1), broken);

        assertFails(() -> resume(), ExitCode.ANSWERS_INVALID, "interview-1.yaml' cannot be read");
        assertThat(file(1)).hasContent(broken);
      }
    }

    @Test
    void doesNotStopANewInterview() throws IOException {
      Files.createDirectories(folder());
      Files.writeString(file(1), "answers: [");
      save(begin(), KNEE);

      assertThat(file(2)).exists();
      assertThat(told).isEmpty();
    }
  }

  @Nested
  class WhereNothingCanBeKept {
    @Test
    void theInterviewGoesOnAndItIsSaidOnce() throws IOException {
      var notAFolder = Files.writeString(state.resolve("file"), "x");
      var kept = keep(Kept.begin(streams(notAFolder), CATALOG, told::add));
      save(kept, KNEE);
      save(kept, ANSWERS);
      kept.finish();

      assertThat(told).hasSize(1);
      assertThat(told.get(0)).startsWith("Your answers cannot be kept: ").contains("if you stop");
      assertThat(kept.resumeCommand()).isEmpty();
    }

    @Test
    void aMissingHomeIsSaidOnce() {
      var kept = keep(Kept.begin(streams(Map.of()), CATALOG, told::add));
      save(kept, KNEE);
      save(kept, ANSWERS);

      assertThat(told)
          .containsExactly(
              "Your answers cannot be kept: there is no home folder (HOME is not set, or cannot be used). You can go on, but if you stop before the end, they are lost.");
      assertFails(
          () -> keep(Kept.resume(streams(Map.of()), CATALOG, told::add)),
          ExitCode.INPUT_OUTPUT,
          "nothing is kept");
    }

    @Test
    void aFolderThatCannotBeNamedIsLikeNone() {
      var world = streams(Map.of("XDG_STATE_HOME", "\0", "HOME", state.toString()));
      save(keep(Kept.begin(world, CATALOG, told::add)), KNEE);
      save(keep(Kept.begin(streams(Map.of("HOME", "/\0")), CATALOG, told::add)), KNEE);

      assertThat(state.resolve(".local/state/palpate/interviews/interview-1.yaml")).exists();
      assertThat(told).hasSize(1).first().asString().contains("there is no home folder");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLockThatIsNoFileIsNotWaitedFor() throws Exception {
      Files.createDirectories(folder());
      new ProcessBuilder("mkfifo", folder().resolve(".lock").toString()).start().waitFor();
      save(begin(), KNEE);

      assertThat(told).hasSize(1).first().asString().contains(".lock", "this is not a file");
    }

    @Test
    void theOldAnswersStayWholeWhenANewOneCannotBeWritten() throws IOException {
      var kept = save(begin(), KNEE);
      var before = Files.readString(file(1));
      var inTheWay = Files.createDirectories(folder().resolve(".interview-1.part/full"));
      save(kept, ANSWERS);

      assertThat(told).hasSize(1);
      assertThat(file(1)).hasContent(before);
      assertThat(kept.resumeCommand()).hasValue("palpate ask --resume");

      Files.delete(inTheWay);
      save(kept, ANSWERS);
      assertThat(file(1)).content().contains("age: 45");
      assertThat(told).hasSize(1);
    }

    @Test
    void aLinkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
      var elsewhere = Files.createDirectories(state.resolve("elsewhere"));
      Files.createDirectories(folder().getParent());
      Files.createSymbolicLink(folder(), elsewhere);
      save(begin(), KNEE);

      assertThat(elsewhere).isEmptyDirectory();
      assertThat(told).hasSize(1);
    }
  }

  @Test
  void withoutAStateFolderTheOneInTheHomeFolderIsTaken() {
    for (var unusable : List.of("", "relative/state")) {
      var world = streams(Map.of("XDG_STATE_HOME", unusable, "HOME", state.toString()));
      save(keep(Kept.begin(world, CATALOG, told::add)), KNEE).finish();
    }
    assertThat(state.resolve(".local/state/palpate/interviews")).isDirectory();
  }

  @Test
  void whatAKilledProgramHadInTheMakingIsNeverReadAndIsDeleted() throws IOException, Failure {
    save(begin(), KNEE).close();
    var whole = Files.readString(file(1));
    var part = folder().resolve(".interview-1.part");
    for (var length = 0; length < whole.length(); length += 25) {
      Files.writeString(part, whole.substring(0, length));
      var kept = resume();
      assertThat(kept.begun().sheet()).isEqualTo(KNEE);
      save(kept, KNEE).close();
      assertThat(part).doesNotExist();
    }
  }

  @Test
  void aNewInterviewDeletesWhatOthersLeftInTheMaking() throws IOException {
    Files.createDirectories(folder());
    var part = Files.writeString(folder().resolve(".interview-8.part"), "answers:");
    var other = Files.writeString(folder().resolve(".interview-mine.part"), "mine");
    save(begin(), KNEE);

    assertThat(part).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void theTitleIsTheFirstAnswerAboutTheComplaint() {
    save(begin(), ANSWERS.with(RandomSheets.COMPLAINT, Answer.Chosen.of("pain", "numbness")));

    assertThat(file(1)).content().contains("title: \"");
  }

  private Kept begin() {
    return keep(Kept.begin(streams(state), CATALOG, told::add));
  }

  private Kept resume() throws Failure {
    return keep(Kept.resume(streams(state), CATALOG, told::add));
  }

  private Kept resume(int number) throws Failure {
    return keep(Kept.resume(streams(state), CATALOG, told::add, number));
  }

  private Kept keep(Kept kept) {
    open.add(kept);
    return kept;
  }

  private static Kept save(Kept kept, AnswerSheet sheet) {
    kept.save(sheet, List.copyOf(sheet.answers().keySet()), new TreeSet<>());
    return kept;
  }

  private static void assertFails(Resuming resuming, int code, String sentence) {
    assertThatThrownBy(resuming::run)
        .isInstanceOfSatisfying(Failure.class, it -> assertThat(it.exitCode()).isEqualTo(code))
        .hasMessageContaining(sentence);
  }

  /** Tries to go on. */
  private interface Resuming {
    Kept run() throws Failure;
  }

  private Path folder() {
    return state.resolve("palpate/interviews");
  }

  private Path file(int number) {
    return folder().resolve("interview-%s.yaml".formatted(number));
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Streams streams(Path state) {
    return streams(Map.of("XDG_STATE_HOME", state.toString()));
  }

  private static Streams streams(Map<String, String> environment) {
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
