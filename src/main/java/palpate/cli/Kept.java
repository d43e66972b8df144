package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import palpate.catalog.Catalog;
import palpate.cli.kept.KeptFolder;
import palpate.cli.kept.KeptInterview;
import palpate.interview.Sitting;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Replies;
import palpate.questionnaire.Stage;
import palpate.questionnaire.Trail;
import palpate.render.AnswersRenderer;

/**
 * The answers of one interview, kept on disk while it runs. What goes wrong is told once, and never
 * ends the interview.
 */
final class Kept implements Closeable {
  private static final int TITLE = 100;

  private final KeptFolder folder;
  private final Catalog catalog;
  private final Consumer<String> tell;
  private final KeptInterview begun;
  private int number;
  private boolean hasTold;
  private boolean lacksAnswers;

  /**
   * An interview.
   *
   * @param number that is taken; 0 when none is yet
   */
  Kept(KeptFolder folder, Catalog catalog, Consumer<String> tell, int number, KeptInterview begun) {
    this.folder = folder;
    this.catalog = catalog;
    this.tell = tell;
    this.number = number;
    this.begun = begun;
  }

  /** For an interview that begins; nothing is on disk before the first answer. */
  static Kept begin(Streams streams, Catalog catalog, Consumer<String> tell) {
    var folder = KeptFolder.of(streams.environment());
    return new Kept(folder, catalog, tell, 0, KeptInterview.NOTHING);
  }

  /** Goes on with the newest interview that is not in use. */
  static Kept resume(Streams streams, Catalog catalog, Consumer<String> tell) throws Failure {
    return new Resumption(streams, catalog, tell).newest();
  }

  /** Goes on with the interview of that number. */
  static Kept resume(Streams streams, Catalog catalog, Consumer<String> tell, int number)
      throws Failure {
    return new Resumption(streams, catalog, tell).numbered(number);
  }

  /** Whether a file of this name would lie among what is kept, and be deleted with it. */
  static boolean holds(Streams streams, String file) {
    try {
      var folder = streams.folder().resolve(file).toAbsolutePath().resolveSibling("");
      var kept = KeptFolder.of(streams.environment()).path();
      return Files.exists(kept) && Files.isSameFile(kept, folder);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** What there was at the start. */
  KeptInterview begun() {
    return begun;
  }

  /** Keeps all that was answered up to now. */
  void save(Sitting sitting) {
    save(sitting.sheet(), sitting.asked(), sitting.skipped());
  }

  void save(AnswerSheet sheet, List<ItemId> asked, SortedSet<ItemId> skipped) {
    try {
      if (number == 0) {
        number = folder.takeNew();
      }
      var text = new StringBuilder();
      var trail = trail(asked, skipped);
      new AnswersRenderer(catalog).render(sheet, trail, title(sheet), text);
      var bytes = text.toString().getBytes(UTF_8);
      folder.<RuntimeException>write(number, out -> out.write(bytes));
      lacksAnswers = false;
    } catch (IOException e) {
      lacksAnswers = true;
      tellOnce(e);
    }
  }

  /** Whether the last answers are not on disk, though there was an attempt. */
  boolean lacksAnswers() {
    return lacksAnswers;
  }

  /** The interview is at its end, and nothing of it is kept any longer. */
  void finish() {
    if (number == 0) {
      return;
    }
    try {
      folder.delete(number);
    } catch (IOException e) {
      tell.accept(
          "Your answers could not be deleted (%s). They are in '%s'."
              .formatted(why(e), folder.path()));
    }
    number = 0;
    close();
  }

  /** How to go on with it later; empty when nothing of it is on disk. */
  Optional<String> resumeCommand() {
    try {
      var files = folder.files();
      if (files.stream().noneMatch(it -> it.number() == number)) {
        return Optional.empty();
      }
      var command = "palpate ask --resume";
      return Optional.of(files.size() == 1 ? command : command + " " + number);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Lets go of the interview; what is on disk stays. */
  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      // The system lets go of it at the end of the program.
      return;
    }
  }

  private Trail trail(List<ItemId> asked, SortedSet<ItemId> skipped) {
    var header = catalog.header();
    return new Trail(
        header.id(),
        header.version(),
        header.sha256(),
        asked.stream().distinct().toList(),
        skipped);
  }

  /** The first answer about the complaint, so that a person knows one interview from another. */
  private String title(AnswerSheet sheet) {
    var replies = new Replies(catalog.questionnaire(), sheet);
    return catalog.questionnaire().items().stream()
        .filter(it -> it.stage() == Stage.COMPLAINT && sheet.answer(it.id()).isPresent())
        .findFirst()
        .flatMap(it -> Answer.Words.typed(replies.reply(it.id()).answer()))
        .map(it -> shortened(it.text()))
        .orElse("");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "...";
  }

  private void tellOnce(IOException e) {
    if (!hasTold) {
      tell.accept(
          "Your answers cannot be kept: %s. You can go on, but if you stop before the end, they are"
                  .formatted(why(e))
              + " lost.");
    }
    hasTold = true;
  }

  static String why(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "'%s' may not be written".formatted(denied.getFile());
    }
    if (e instanceof FileSystemException fault) {
      return "'%s' cannot be written (%s)".formatted(fault.getFile(), reason(fault));
    }
    return String.valueOf(e.getMessage());
  }

  /** Empty for some faults, which then say in their name what they are. */
  private static String reason(FileSystemException fault) {
    var reason = fault.getReason();
    return reason == null || reason.isEmpty() ? fault.getClass().getSimpleName() : reason;
  }
}
