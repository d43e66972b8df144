package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept and cannot be read, and where nothing can be kept. */
class KeptInTroubleTest extends KeptFolder {
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
}
