package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;

/** Which of several interviews goes on, and with which catalog. */
class KeptAmongOthersTest extends KeptFolder {
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
}
