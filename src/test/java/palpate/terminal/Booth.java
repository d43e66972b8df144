package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import palpate.catalog.Catalog;
import palpate.questionnaire.AnswerSheet;

/** A quiet place for an interview: a new terminal of some size, and somebody in front of it. */
final class Booth implements AutoCloseable {
  /** How large a window is. */
  record Window(int columns, int rows) {
    static final Window USUAL = new Window(80, 24);
    static final Window SMALL = new Window(40, 15);
    static final Window LARGE = new Window(200, 60);

    @Override
    public String toString() {
      return columns + "x" + rows;
    }

    static List<Window> all() {
      return List.of(USUAL, SMALL, LARGE);
    }

    /** The sizes at which a test is run that takes long: each of them only when there is time. */
    static List<Window> orAll(Window one) {
      return Boolean.getBoolean("palpate.long") ? all() : List.of(one);
    }
  }

  private final RealTerminal terminal;
  private final Checkout checkout;
  private final Client client;
  private final String before;

  Booth(Checkout checkout, Window window, Catalog catalog, AnswerSheet sheet) throws IOException {
    this.checkout = checkout;
    this.terminal = RealTerminal.of(window.columns(), window.rows());
    this.client = new Client(terminal, catalog, sheet);
    this.before = terminal.mode();
  }

  RealTerminal terminal() {
    return terminal;
  }

  Client client() {
    return client;
  }

  /** Starts palpate at home, where its files are. */
  Running palpate(String... arguments) throws IOException {
    // The screen does not wrap its lines anew; this is how a terminal says so.
    var program = checkout.palpate(arguments).in(checkout.home());
    return terminal.start(program.with("XTERM_VERSION", "XTerm(390)"));
  }

  /** A file of palpate's home. */
  Path file(String name) {
    return checkout.home().resolve(name);
  }

  /** Gives the window another size, and waits until all is shown anew. */
  void resize(Window window) throws IOException, InterruptedException {
    terminal.resize(window.columns(), window.rows()).awaitStill();
  }

  /** What is kept of interviews that were left. */
  List<Path> kept() throws IOException {
    var folder = checkout.home().resolve("state/palpate/interviews");
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** That the terminal works as it did before, and shows nothing that is not meant to be read. */
  void assertInOrder() throws IOException {
    assertThat(terminal.mode()).isEqualTo(before);
    assertThat(List.of(terminal.isCursorShown(), terminal.isBracketedPasteOn()))
        .as("cursor shown, pastes marked")
        .containsExactly(true, false);
    assertThat(terminal.raw()).as("the normal screen").doesNotContain("[?1049", "[?47", "[?1047");
    assertThat(terminal.everything().replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\ufffd]")
        .doesNotContainPattern("\\[\\??[0-9;]+[A-Za-z~]|\\^\\[|\\^C");
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
