package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A batch tells how far it has come, seldom enough to be read. */
class BatchProgressTest {
  private long nanos;

  @Test
  void itIsToldAtMostOnceASecondAndInPlainModeEachTenSeconds() {
    assertThat(told(false)).isEqualTo(30);
    assertThat(told(true)).isEqualTo(3);
  }

  @Test
  void theShareGivesTheTimeThatIsLeft() {
    assertThat(BatchProgress.text(12_000, 10, 0.25))
        .isEqualTo("12,000 rows, 1,200 a second, 25 % read, about 30 s left");
    assertThat(BatchProgress.text(12_000, 600, 0.5)).endsWith("about 10 min left");
    assertThat(BatchProgress.text(12_000, 10, -1)).isEqualTo("12,000 rows, 1,200 a second");
  }

  /** How often, in thirty seconds of which each has ten moments. */
  private long told(boolean plain) {
    nanos = 0;
    var err = new ByteArrayOutputStream();
    var progress = new BatchProgress(streams(err), plain, () -> 0.5);
    for (var moment = 0; moment < 300; moment++) {
      nanos += 100_000_000;
      progress.written(moment);
    }
    return Pattern.compile(" a second").matcher(err.toString(UTF_8)).results().count();
  }

  private Streams streams(ByteArrayOutputStream err) {
    return new Streams(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        err,
        Map.of(),
        false,
        false,
        true,
        80,
        Path.of(""),
        () -> nanos);
  }
}
