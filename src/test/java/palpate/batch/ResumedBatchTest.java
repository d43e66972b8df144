package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was broken off goes on from any of its checkpoints as if nothing had happened. */
class ResumedBatchTest {
  private static final String GOOD = "{\"id\":\"a\",\"clinic\":1,\"answers\":{\"age\":63}}\n";
  private static final String BAD = "{\"age\":\"x\"}\n";

  /** As far as this the disk is full at each byte. */
  private static final int DENSE = Boolean.getBoolean("palpate.long") ? 600 : 60;

  private static final List<Input> INPUTS = inputs();

  private static List<Input> inputs() {
    var long1 = GOOD + "\n" + BAD + "y".repeat(1_100_000) + "\n";
    return List.of(
        Scored.input("empty.ndjson", ""),
        Scored.input("mark.ndjson", "\ufeff" + GOOD + "\r\n\n" + BAD),
        Scored.input("many.ndjson", long1 + (GOOD + BAD).repeat(150) + "{\"age\":5}"),
        Scored.input("table.csv", "id,age,ward\n" + "\"a\nb\",5,w\n1,\"2\n".repeat(40)),
        Scored.input("unusable.csv", "what,is,this\n1,2,3\n"),
        new Input("packed.gz", InputFormat.NDJSON, () -> new ByteArrayInputStream(packed())),
        Scored.input("blank.csv", "\n\n"),
        Scored.input("headings.csv", "id,age\n\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyCheckpointLeadsToTheSameEnd(int jobs) throws IOException {
    var whole = new Kept(jobs, Scored.TABLE);
    var summary = whole.run(Checkpoint.START);
    assertThat(summary.rows()).isGreaterThan(200);
    assertThat(whole.marks).hasSizeGreaterThan(8);
    assertThat(whole.marks.get(whole.marks.size() - 1).checkpoint().finished()).isTrue();

    for (var mark : whole.marks) {
      var rest = new Kept(jobs, Scored.TABLE);
      rest.out.writeBytes(whole.out.toByteArray(), mark.out());
      rest.rejects.writeBytes(whole.rejects.toByteArray(), mark.rejects());

      assertThat(rest.run(mark.checkpoint())).as("from %s", mark).isEqualTo(summary);
      assertThat(rest.out.text()).isEqualTo(whole.out.text());
      assertThat(rest.rejects.text()).isEqualTo(whole.rejects.text());
    }
  }

  /** Whatever fits on the disk before it is full, the last checkpoint is true of it. */
  @Test
  void aDiskThatIsFullAtAnyByteLeavesACheckpointThatGoesOn() throws IOException {
    var whole = new Kept(1, Scored.JSON);
    whole.run(Checkpoint.START);
    var size = whole.out.size();
    for (var room = 0; room < size; room += room < DENSE ? 1 : 9973) {
      var cut = new Kept(2, Scored.JSON);
      cut.out.room = room;
      assertThatThrownBy(() -> cut.run(Checkpoint.START)).hasMessage("full");

      var mark = cut.last();
      assertThat(mark.out()).isLessThanOrEqualTo(room);
      var rest = new Kept(1, Scored.JSON);
      rest.out.writeBytes(cut.out.toByteArray(), mark.out());
      rest.rejects.writeBytes(cut.rejects.toByteArray(), mark.rejects());
      rest.run(mark.checkpoint());
      assertThat(rest.out.text()).as("room for %s", room).isEqualTo(whole.out.text());
      assertThat(rest.rejects.text()).isEqualTo(whole.rejects.text());
    }
  }

  @Test
  void afterAFailedWriteNothingMoreIsWritten() {
    var cut = new Kept(3, Scored.JSON);
    cut.out.room = 1000;

    assertThatThrownBy(() -> cut.run(Checkpoint.START)).hasMessage("full");
    assertThat(cut.out.failures).isEqualTo(1);
  }

  @Test
  void whoWantsToStopGetsARunThatGoesOn() throws IOException {
    var whole = new Kept(1, Scored.JSON);
    whole.run(Checkpoint.START);
    var stopped = new Kept(2, Scored.JSON);
    stopped.portions = 2;
    assertThatThrownBy(() -> stopped.run(Checkpoint.START))
        .isInstanceOf(InterruptedIOException.class);

    assertThat(stopped.out.size()).isPositive().isLessThan(whole.out.size());
    stopped.portions = Integer.MAX_VALUE;
    stopped.run(stopped.last().checkpoint());
    assertThat(stopped.out.text()).isEqualTo(whole.out.text());
  }

  @Test
  void aRunThatStoppedForItsRejectsGoesOnWithAHigherLimit() throws IOException {
    var whole = new Kept(1, Scored.JSON);
    whole.run(Checkpoint.START);
    var strict = new Kept(1, Scored.JSON);
    strict.limit = ErrorLimit.ofRows(40);
    assertThat(strict.run(Checkpoint.START).stopped()).isTrue();
    assertThat(strict.last().checkpoint().finished()).isFalse();

    var rest = new Kept(1, Scored.JSON);
    rest.out.writeBytes(strict.out.toByteArray(), strict.last().out());
    rest.run(strict.last().checkpoint());
    assertThat(rest.out.text()).isEqualTo(whole.out.text());
  }

  private static byte[] packed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write((BAD + GOOD).repeat(40).getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** What had been written at a checkpoint. */
  private record Mark(Checkpoint checkpoint, int out, int rejects) {}

  /** A run that is kept after each portion of rows, over a disk that may be full. */
  private static final class Kept implements Keeper {
    private final Disk out = new Disk();
    private final Disk rejects = new Disk();
    private final List<Mark> marks = new ArrayList<>();
    private final int jobs;
    private final Scoring scoring;
    private ErrorLimit limit = ErrorLimit.NONE;
    private int portions = Integer.MAX_VALUE;

    Kept(int jobs, Scoring scoring) {
      this.jobs = jobs;
      this.scoring = scoring;
      marks.add(new Mark(Checkpoint.START, 0, 0));
    }

    Summary run(Checkpoint from) throws IOException {
      var batch = new Batch(scoring, jobs, limit, new Silent());
      return batch.run(INPUTS, new Sinks(out, rejects), from, this);
    }

    Mark last() {
      return marks.get(marks.size() - 1);
    }

    @Override
    public Wish wish() {
      portions--;
      return portions > 0 ? Wish.KEEP : Wish.STOP;
    }

    @Override
    public void keep(Checkpoint checkpoint) {
      marks.add(new Mark(checkpoint, out.size(), rejects.size()));
    }
  }

  /** Holds only so many bytes. */
  private static final class Disk extends OutputStream {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int room = Integer.MAX_VALUE;
    private int failures;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      var fits = Math.min(length, room - held.size());
      held.write(bytes, from, fits);
      if (fits < length) {
        failures++;
        throw new IOException("full");
      }
    }

    void writeBytes(byte[] bytes, int length) {
      held.write(bytes, 0, length);
    }

    int size() {
      return held.size();
    }

    byte[] toByteArray() {
      return held.toByteArray();
    }

    String text() {
      return held.toString(UTF_8);
    }
  }

  private static final class Silent implements Listener {
    @Override
    public void unread(String file, String column) {}

    @Override
    public void written(long rows) {}
  }
}
