package palpate.measure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of a program as a whole process.
 *
 * @param kilobytes the most resident memory, as Linux tells it; 0 elsewhere
 */
record Sample(double seconds, long kilobytes) {
  private static final double NANOS = 1e9;
  private static final int BETWEEN_LOOKS = 20;
  private static final int ROWS_REJECTED = 5;

  /** Runs it; what it prints goes there. */
  static Sample of(List<String> command, Redirect output) throws IOException, InterruptedException {
    return of(command, output, Path.of(""), 0);
  }

  /** The same, with a file as standard input, given so many times. */
  static Sample of(List<String> command, Redirect output, Path input, int times)
      throws IOException, InterruptedException {
    var begun = System.nanoTime();
    var process =
        new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.DISCARD).start();
    var watch = new PeakMemory(process);
    watch.start();
    try (var to = new BufferedOutputStream(process.getOutputStream())) {
      for (var i = 0; i < times; i++) {
        Files.copy(input, to);
      }
    }
    var code = process.waitFor();
    var seconds = (System.nanoTime() - begun) / NANOS;
    watch.join();
    if (code != 0 && code != ROWS_REJECTED) {
      throw new IllegalStateException("exit code %s: %s".formatted(code, command));
    }
    return new Sample(seconds, watch.kilobytes);
  }

  /** Looks at a process until it ends. */
  private static final class PeakMemory extends Thread {
    private final Process process;
    private final Path status;
    private volatile long kilobytes;

    PeakMemory(Process process) {
      this.process = process;
      this.status = Path.of("/proc", Long.toString(process.pid()), "status");
    }

    @Override
    public void run() {
      try {
        while (process.isAlive()) {
          kilobytes = Math.max(kilobytes, peak());
          Thread.sleep(BETWEEN_LOOKS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private long peak() {
      try (var lines = Files.lines(status)) {
        return lines
            .filter(it -> it.startsWith("VmHWM:"))
            .mapToLong(it -> Long.parseLong(it.replaceAll("[^0-9]", "")))
            .findFirst()
            .orElse(0);
      } catch (IOException | RuntimeException e) {
        return 0; // it has just ended, or this is not Linux
      }
    }
  }
}
