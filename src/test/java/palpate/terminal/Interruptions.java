package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview.Extent;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.terminal.Booth.Window;

/**
 * An interview that ends again and again: whenever one question is answered and the next one asked.
 *
 * @param catalogOption of every start
 */
record Interruptions(
    Checkout checkout,
    Window window,
    Catalog catalog,
    AnswerSheet sheet,
    Extent extent,
    List<String> catalogOption) {
  /** What happens to an interview, and how that is to be seen. */
  @FunctionalInterface
  interface Ending {
    void befall(Interruptions interview, Booth booth, Running run) throws Exception;
  }

  Interruptions {
    catalogOption = List.copyOf(catalogOption);
  }

  /** Somebody with worn knees, and palpate's own catalog. */
  static Interruptions knees(Checkout checkout, Window window) throws IOException {
    return new Interruptions(
        checkout, window, ShippedCatalog.get(), Sheets.knees(), Extent.ENOUGH, List.of());
  }

  /** All items of a small catalog, which has every kind of them. */
  static Interruptions everyKind(Checkout checkout, Window window) throws IOException {
    Files.copy(Sheets.SMALL, checkout.home().resolve("c.yaml"));
    return new Interruptions(
        checkout,
        window,
        Sheets.small(),
        Sheets.ofSmall(),
        Extent.FULL,
        List.of("--catalog", "c.yaml"));
  }

  /** Answers so many questions, one with every start; says what was asked first each time. */
  List<ItemId> answer(int questions, Ending ending) throws Exception {
    var asked = new ArrayList<ItemId>();
    for (var number = 1; number <= questions; number++) {
      asked.add(answerThe(number, ending));
    }
    return asked;
  }

  /** {@code plan} with the same catalog. */
  String[] plan(String... more) {
    var words = new ArrayList<>(List.of("plan"));
    words.addAll(catalogOption);
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private ItemId answerThe(int number, Ending ending) throws Exception {
    try (var booth = booth()) {
      var run = booth.palpate(command(number > 1));
      var asked = booth.client().answer(number);
      booth.client().awaitQuestionOrReview(number + 1);
      ending.befall(this, booth, run);
      booth.assertInOrder();
      assertThat(booth.kept()).hasSize(1);
      var owners = Files.getPosixFilePermissions(booth.kept().get(0));
      assertThat(PosixFilePermissions.toString(owners)).isEqualTo("rw-------");
      return asked;
    }
  }

  Booth booth() throws IOException {
    return new Booth(checkout, window, catalog, sheet);
  }

  Client.Course course() throws IOException {
    try (var booth = booth()) {
      return booth.client().course(extent);
    }
  }

  /** {@code ask}, from the beginning or from where it ended, with further options. */
  String[] command(boolean again, String... more) {
    var words = new ArrayList<>(List.of("ask"));
    words.addAll(again ? List.of("--resume") : List.of());
    words.addAll(extent == Extent.FULL ? List.of("--full") : List.of());
    words.addAll(catalogOption);
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }
}
