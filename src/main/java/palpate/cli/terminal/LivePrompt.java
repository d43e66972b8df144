package palpate.cli.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import palpate.render.Theme;

/**
 * Asks with arrow keys, lists and fields, in a block at the lower end of the terminal's normal
 * screen; what was answered stays above it as text.
 */
public final class LivePrompt implements Prompt {
  private static final Move END = new Move.Leave(Move.Leave.Reason.END_OF_INPUT);

  private final LiveTerminal terminal;
  private final Screen screen;
  private final Theme theme;
  private final Keys keys;

  /** Rows that were said and not followed by a key yet; they stay in sight above the block. */
  private int said;

  /** Takes the terminal over. */
  public LivePrompt(LiveTerminal terminal, Theme theme) throws IOException {
    this.terminal = terminal;
    this.screen = terminal.screen();
    this.theme = theme;
    terminal.begin();
    var arrivals = new Arrivals(terminal.keys());
    this.keys = new Keys(arrivals);
    terminal.reportTo(arrivals);
  }

  /** Over a terminal of any origin. */
  public LivePrompt(Terminal terminal, Theme theme) throws IOException {
    this(new LiveTerminal(terminal), theme);
  }

  /** The same, knowing that so many rows were said just before it. */
  public LivePrompt below(int rows) {
    said += rows;
    return this;
  }

  @Override
  public void tell(String... paragraphs) throws IOException {
    var lines = new ArrayList<Line>();
    for (var paragraph : paragraphs) {
      lines.addAll(lettering().lines(paragraph));
      lines.add(Line.EMPTY);
    }
    screen.keep(lines);
    said += lines.size();
  }

  @Override
  public Move ask(Question question) throws IOException {
    return hold(new QuestionPane(question, FieldFor.of(question)));
  }

  @Override
  public Move review(Review review) throws IOException {
    return hold(new ReviewPane(review));
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  /** Shows the pane until it is left. */
  private Move hold(Pane pane) throws IOException {
    paint(pane);
    while (true) {
      var move = press(keys.next(), pane);
      if (move.isPresent()) {
        leave(pane, move.get());
        return move.get();
      }
      if (!keys.isWaiting()) {
        paint(pane);
      }
    }
  }

  private void leave(Pane pane, Move move) throws IOException {
    try {
      screen.keep(pane.left(move, lettering()));
    } catch (IOException e) {
      if (!move.equals(END)) {
        throw e;
      }
      // The terminal is gone, and with it the place to say so.
    }
  }

  private Optional<Move> press(Key key, Pane pane) throws IOException {
    switch (key.kind()) {
      case INTERRUPT -> {
        return Optional.of(new Move.Leave(Move.Leave.Reason.ASKED));
      }
      case END_OF_INPUT -> {
        return Optional.of(END);
      }
      case RESIZED -> screen.resized(terminal.size().getColumns());
      case SUSPENDED -> {
        screen.keep(pane.left(new Move.Leave(Move.Leave.Reason.ASKED), lettering()));
        terminal.suspend();
      }
      case RESUMED -> terminal.resume();
      default -> {
        if (!pane.asksForHelp(key)) {
          said = 0;
          return pane.press(key);
        }
        help(pane.help(lettering()));
      }
    }
    return Optional.empty();
  }

  private void help(List<Line> lines) throws IOException {
    screen.keep(lines);
    said = lines.size();
  }

  private void paint(Pane pane) throws IOException {
    var rows = terminal.size().getRows();
    var lettering = lettering();
    var least = Math.min(rows, pane.leastRows(lettering));
    var laid = pane.laid(lettering, Math.max(least, rows - said));
    screen.paint(laid.lines(), laid.caret());
  }

  private Lettering lettering() {
    return new Lettering(theme, terminal.size().getColumns());
  }
}
