package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import palpate.catalog.Catalog;
import palpate.catalog.load.CatalogReader;
import palpate.cli.terminal.LivePrompt;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Prompt;
import palpate.cli.terminal.Question;
import palpate.cli.terminal.Review;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.interview.Sitting;
import palpate.questionnaire.AnswerSheet;
import palpate.render.Theme;
import palpate.source.SourceText;

/**
 * Measures how long the next question takes: from the last key of an answer until the block of the
 * next question has been written to the terminal, with the answer on disk. The interviews are those
 * of the typical sheets, in live mode over pipes, by a person who types each answer in a burst,
 * stops for a moment, and presses Enter.
 *
 * <p>The first interview in the program is told by itself, as most people hold one in a process of
 * their own. {@code docs/performance.md} has the command.
 */
public final class MeasureInterview {
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final int PIPE = 1 << 16;

  /** A quick person between the last letter and Enter; meanwhile the program is at rest. */
  private static final int PAUSE_MILLIS = 30;

  /** The person needs a moment for the first question. */
  private static final int FIRST_PAUSE_MILLIS = 1000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MeasureInterview() {}

  /** One answer: the whole time, and what of it the processor worked for the interview. */
  private record Sample(String item, double millis, double cpuMillis) {}

  public static void main(String[] args) throws Exception {
    var catalog = catalog();
    var names =
        args.length > 0
            ? List.of(args)
            : catalog.conditions().stream().map(it -> it.id()).sorted().toList();
    var state = Files.createTempDirectory("palpate-measure");
    var first = new ArrayList<Sample>();
    var later = new ArrayList<Sample>();
    for (var name : names) {
      var samples =
          new MeasuredInterview(catalog, state).hold(Examples.sheet(name, catalog.questionnaire()));
      (first.isEmpty() ? first : later).addAll(samples);
    }
    System.out.printf("Java %s%n", System.getProperty("java.version"));
    System.out.printf("| next question after Enter | answers | median | 99 in 100 | longest |%n");
    System.out.printf("|---|---|---|---|---|%n");
    print("the first interview of the program", first);
    print("%s more".formatted(names.size() - 1), later);
    slowest(first);
    delete(state);
  }

  /** Read as the program reads its own, so that no more is warm than there. */
  private static Catalog catalog() throws IOException {
    var file = Path.of("conditions.yaml");
    var text = new SourceText(file.toString(), Files.readString(file));
    return CatalogReader.readBuiltIn(text).value().orElseThrow();
  }

  private static void print(String name, List<Sample> samples) {
    row(name, samples.stream().map(Sample::millis).sorted().toList());
    row(name + ", processor time", samples.stream().map(Sample::cpuMillis).sorted().toList());
  }

  private static void row(String name, List<Double> sorted) {
    if (!sorted.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f ms | %.1f ms | %.1f ms |%n",
          name,
          sorted.size(),
          at(sorted, 0.5),
          at(sorted, 0.99),
          at(sorted, 1));
    }
  }

  /** The value that this share of all does not exceed. */
  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static void slowest(List<Sample> samples) {
    System.out.print("The slowest of the first interview came after:");
    samples.stream()
        .sorted((one, other) -> Double.compare(other.millis(), one.millis()))
        .limit(5)
        .forEach(it -> System.out.printf(Locale.ROOT, " %s %.1f ms;", it.item(), it.millis()));
    System.out.println();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** One interview, with a person on a thread of their own. */
  private static final class MeasuredInterview {
    private final Catalog catalog;
    private final Path state;
    private final PipedOutputStream keys = new PipedOutputStream();
    private final BlockingQueue<String> typing = new LinkedBlockingQueue<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Thread interviewer = Thread.currentThread();
    private volatile long pressedNanos;
    private volatile long cpuNanosBefore;
    private volatile String answered = "";
    private boolean awaited;
    private String next = "";

    MeasuredInterview(Catalog catalog, Path state) {
      this.catalog = catalog;
      this.state = state;
    }

    List<Sample> hold(AnswerSheet meant) throws Exception {
      var person = new Thread(this::person, "person");
      person.setDaemon(true);
      person.start();
      var terminal =
          new ExternalTerminal(
              "measure", "xterm-256color", new PipedInputStream(keys, PIPE), new Painted(), UTF_8);
      terminal.setSize(Size.of(COLUMNS, ROWS));
      var streams = Run.streams(Map.of("XDG_STATE_HOME", state.toString()));
      try (var kept = Kept.begin(streams, catalog, told -> {});
          var prompt = new LivePrompt(terminal, new Theme(true, true, COLUMNS))) {
        var interview = new Interview(catalog, Extent.ENOUGH);
        WarmUp.begin(interview);
        new Conversation(interview, new Waited(prompt, Script.of(meant)), kept::save)
            .hold(Sitting.begin(AnswerSheet.EMPTY));
        kept.finish();
      }
      return samples;
    }

    /** Types what is next: all but the last key, a pause, then that key. */
    private void person() {
      try {
        var pause = FIRST_PAUSE_MILLIS;
        while (true) {
          var text = typing.take();
          Thread.sleep(pause);
          pause = PAUSE_MILLIS;
          press(text.substring(0, text.length() - 1));
          Thread.sleep(PAUSE_MILLIS);
          cpuNanosBefore = THREADS.getThreadCpuTime(interviewer.getId());
          pressedNanos = System.nanoTime();
          press(text.substring(text.length() - 1));
        }
      } catch (InterruptedException | IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private void press(String text) throws IOException {
      keys.write(text.getBytes(UTF_8));
      keys.flush();
    }

    /** The terminal: the first thing painted after a question was put is its block. */
    private final class Painted extends OutputStream {
      @Override
      public void write(int b) {}

      @Override
      public void write(byte[] bytes, int from, int count) {}

      @Override
      public void flush() {
        if (!awaited) {
          return;
        }
        awaited = false;
        if (pressedNanos != 0) {
          var cpu = THREADS.getCurrentThreadCpuTime() - cpuNanosBefore;
          samples.add(new Sample(answered, (System.nanoTime() - pressedNanos) / 1e6, cpu / 1e6));
        }
        typing.add(next);
      }
    }

    /** A prompt that a scripted person answers as soon as the question is on the screen. */
    private final class Waited implements Prompt {
      private final Prompt prompt;
      private final ScriptedPrompt script;

      Waited(Prompt prompt, Person person) {
        this.prompt = prompt;
        this.script = new ScriptedPrompt(this.prompt, person, new LiveHand(), this::await);
      }

      private void await(String text) {
        next = text;
        awaited = true;
      }

      @Override
      public void tell(String... paragraphs) throws IOException {
        prompt.tell(paragraphs);
      }

      @Override
      public Move ask(Question question) throws IOException {
        var move = script.ask(question);
        answered = question.item().id().value();
        return move;
      }

      @Override
      public Move review(Review review) throws IOException {
        return script.review(review);
      }

      @Override
      public void close() throws IOException {
        prompt.close();
      }
    }
  }
}
