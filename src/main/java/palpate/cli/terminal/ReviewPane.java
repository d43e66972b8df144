package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.render.Spoken;

/** All answers as a list, any of which can be changed. */
final class ReviewPane implements Pane {
  private static final int LEAST_ROWS = 10;

  private final Review review;
  private final Menu menu;

  ReviewPane(Review review) {
    this.review = review;
    var labels = new ArrayList<String>();
    for (var line : review.lines()) {
      labels.add(Spoken.question(line.item()) + " " + line.answer());
    }
    labels.add("All is right: " + review.next());
    this.menu = new Menu(labels, review.lines().size(), 0);
  }

  @Override
  public boolean asksForHelp(Key key) {
    return key.is(Key.Kind.WHY) || key.types("?");
  }

  @Override
  public Optional<Move> press(Key key) {
    if (key.is(Key.Kind.ENTER)) {
      return Optional.of(chosen());
    }
    if (key.types("f")) {
      return Optional.of(new Move.Finish());
    }
    if (key.is(Key.Kind.ESCAPE)) {
      return Optional.of(new Move.Back());
    }
    menu.press(key);
    return Optional.empty();
  }

  private Move chosen() {
    return menu.cursor() < review.lines().size()
        ? new Move.Change(review.lines().get(menu.cursor()).item().id())
        : new Move.Finish();
  }

  @Override
  public int leastRows(Lettering lettering) {
    return LEAST_ROWS;
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    return new Layout(lettering, rows)
        .of(lettering.lines(Lettering.Look.STRONG, "Your answers"), this::list, "", status());
  }

  private Layout.Status status() {
    var keys = List.of("arrows move", "? help", "Esc back", "Ctrl-C stop");
    return new Layout.Status(
        "All right? Press f to %s. Enter changes the one at '>'.".formatted(review.next()), keys);
  }

  private EditLine.Laid list(Lettering lettering, int rows) {
    return new EditLine.Laid(menu.lines(i -> "", lettering, rows), Caret.RESTING);
  }

  @Override
  public List<Line> help(Lettering lettering) {
    var help = new ArrayList<Line>();
    help.addAll(
        lettering.lines(
            "These are all your answers. Move with the arrow keys, Page Up, Page Down, Home and"
                + " End; a number jumps to its line. Enter on an answer asks that question again."
                + " f, or Enter on the last line, leads on: "
                + review.next()
                + "."));
    help.add(Line.EMPTY);
    return help;
  }

  @Override
  public List<Line> left(Move move, Lettering lettering) {
    var words = "Your answers: " + move.accept(new Next(review));
    return lettering.cut(lettering.lines(words), 2);
  }

  /** What was done with the list, in words that stay on the screen. */
  private record Next(Review review) implements Move.Cases<String> {
    @Override
    public String answer(Move.GiveAnswer it) {
      return "";
    }

    @Override
    public String skip(Move.Skip it) {
      return "";
    }

    @Override
    public String back(Move.Back it) {
      return "(back to the question before)";
    }

    @Override
    public String review(Move.GoToReview it) {
      return "";
    }

    @Override
    public String change(Move.Change it) {
      return "(one to change)";
    }

    @Override
    public String finish(Move.Finish it) {
      return "all is right: " + review.next();
    }

    @Override
    public String leave(Move.Leave it) {
      return "(stopped here)";
    }
  }
}
