package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import palpate.questionnaire.Answer;
import palpate.render.Spoken;

/** A question with its field, and the keys that work in every question. */
final class QuestionPane implements Pane {
  /** Of an answer that is kept, beside the rows of its question. */
  private static final int MOST_ANSWER_ROWS = 2;

  private static final int ROOM_FOR_HEADING = 10;
  private static final int ROOM_FOR_REASON = 20;
  private static final int ROOM_FOR_STATUS = 5;
  private static final int ALL_ROWS = 500;

  private final Question question;
  private final Field field;
  private String notice = "";
  private int columns;
  private int height;

  QuestionPane(Question question, Field field) {
    this.question = question;
    this.field = field;
  }

  @Override
  public boolean asksForHelp(Key key) {
    return key.is(Key.Kind.WHY) || (key.types("?") && !field.claims(key));
  }

  @Override
  public Optional<Move> press(Key key) {
    if (!field.claims(key)) {
      if (key.is(Key.Kind.ESCAPE)) {
        return back();
      }
      if (key.is(Key.Kind.SKIP) || key.types("s")) {
        return skip();
      }
      if (key.is(Key.Kind.REVIEW) || key.types("r")) {
        return Optional.of(new Move.GoToReview());
      }
    }
    if (key.is(Key.Kind.UNKNOWN)) {
      return Optional.empty();
    }
    var reaction = field.press(key);
    notice = reaction.notice();
    return reaction.answer().map(Move.GiveAnswer::new);
  }

  private Optional<Move> back() {
    if (question.mayGoBack()) {
      return Optional.of(new Move.Back());
    }
    notice = Wording.FIRST_QUESTION;
    return Optional.empty();
  }

  private Optional<Move> skip() {
    if (question.maySkip()) {
      return Optional.of(new Move.Skip());
    }
    notice = Wording.mayNotSkip(question.item());
    return Optional.empty();
  }

  @Override
  public int leastRows(Lettering lettering) {
    return Layout.leastRows(lettering, asked(lettering, true));
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    var layout = new Layout(lettering, rows);
    return layout.of(head(lettering, rows), field::laid, notice, status());
  }

  private List<Line> head(Lettering lettering, int rows) {
    var head = asked(lettering, rows >= ROOM_FOR_HEADING);
    if (rows >= ROOM_FOR_REASON || rows - head.size() - height(lettering) > ROOM_FOR_STATUS) {
      head.add(lettering.line(Lettering.Look.FAINT, Wording.sentence(question.because())));
    }
    before()
        .map(it -> "Your answer before: " + Spoken.answer(question.item(), it) + ".")
        .ifPresent(words -> head.add(lettering.line(Lettering.Look.FAINT, words)));
    return head;
  }

  private List<Line> asked(Lettering lettering, boolean withHeading) {
    var asked = new ArrayList<Line>();
    if (withHeading) {
      asked.addAll(lettering.lines(Lettering.Look.STRONG, question.heading()));
    }
    asked.addAll(lettering.lines(question.item().ask()));
    return asked;
  }

  /** Rows that the field would take with all the room there is; the same while it scrolls. */
  private int height(Lettering lettering) {
    if (columns != lettering.columns()) {
      columns = lettering.columns();
      height = field.laid(lettering, ALL_ROWS).lines().size();
    }
    return height;
  }

  private Optional<Answer> before() {
    return question.given().answer(question.item().id());
  }

  private Layout.Status status() {
    var own = field.keys();
    var keys = new ArrayList<>(own.subList(0, 2));
    keys.add(field.isText() ? "Ctrl-Y help" : "? help");
    if (question.mayGoBack() && own.stream().noneMatch(it -> it.startsWith("Esc"))) {
      keys.add("Esc back");
    }
    keys.addAll(own.subList(2, own.size()));
    if (question.maySkip()) {
      keys.add(field.isText() ? "Ctrl-S skip" : "s skip");
    }
    keys.add(field.isText() ? "Ctrl-R review" : "r review");
    keys.add("Ctrl-C stop");
    return new Layout.Status(sentence(question.progress()), keys);
  }

  @Override
  public List<Line> help(Lettering lettering) {
    var help = new ArrayList<Line>(lettering.lines(Lettering.Look.STRONG, question.item().ask()));
    for (var option : question.item().kind().options()) {
      help.addAll(lettering.hanging(Lettering.Look.PLAIN, "- ", option.label()));
    }
    field.help().forEach(paragraph -> help.addAll(lettering.lines(paragraph)));
    help.addAll(lettering.lines(everywhere()));
    Wording.why(question).forEach(paragraph -> help.addAll(lettering.lines(paragraph)));
    help.add(Line.EMPTY);
    return help;
  }

  private String everywhere() {
    return (field.isText()
            ? "In a text the keys are: Ctrl-Y this help, Ctrl-S skips, Ctrl-R shows all answers."
            : "In every list: ? this help, s skips, r shows all answers; these letters never jump.")
        + " Esc goes back one question. Ctrl-C stops, and what you answered is kept.";
  }

  @Override
  public List<Line> left(Move move, Lettering lettering) {
    var kept = new ArrayList<Line>();
    if (!question.heading().isEmpty()) {
      kept.add(lettering.line(Lettering.Look.STRONG, question.heading()));
    }
    var asked = Spoken.question(question.item());
    var words = asked + " " + move.accept(new Farewell(question));
    var rows = lettering.lines(asked).size() + MOST_ANSWER_ROWS;
    kept.addAll(lettering.cut(lettering.lines(words), rows));
    return kept;
  }

  /** As a sentence: a capital first, a full stop last. */
  private static String sentence(String phrase) {
    if (phrase.isEmpty()) {
      return "";
    }
    var capital = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    return ".!?".indexOf(phrase.charAt(phrase.length() - 1)) >= 0 ? capital : capital + ".";
  }
}
