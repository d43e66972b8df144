package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpate.fixtures.RandomSheets;
import palpate.questionnaire.Answer;

/** An interview is kept, and goes on where it was. */
class KeptTest extends KeptFolder {
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
}
