package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.Answer;

/** A number or a date, typed in one line; or "not sure". */
final class TypedField implements Field {
  private static final int MOST = 24;

  private final Typed typed;
  private final EditLine line;
  private boolean unsure;

  TypedField(Typed typed) {
    this.typed = typed;
    this.line = new EditLine(MOST, typed::allows);
  }

  /** The same, with what was typed before. */
  TypedField offering(String text) {
    line.insert(text);
    return this;
  }

  /** The same, with "not sure" as the answer before. */
  TypedField offeringNotSure() {
    unsure = true;
    return this;
  }

  @Override
  public Reaction press(Key key) {
    if (key.is(Key.Kind.ENTER)) {
      return accept();
    }
    if (key.types("u")) {
      unsure = true;
      line.clear();
      return Reaction.QUIET;
    }
    if (key.is(Key.Kind.TEXT) && !typed.allows(key.text().codePointAt(0))) {
      return Reaction.says(typed.wanted());
    }
    unsure = unsure && key.is(Key.Kind.UNKNOWN);
    return line.press(key) ? Reaction.QUIET : Reaction.says("That is too long. " + typed.wanted());
  }

  private Reaction accept() {
    if (unsure) {
      return Reaction.gives(new Answer.NotSure());
    }
    return line.text().isEmpty()
        ? Reaction.says("Nothing is typed yet. " + typed.wanted() + " Or press u for not sure.")
        : typed.read(line.text());
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    var typing = line.laid(lettering, 1);
    var lines = new ArrayList<Line>();
    if (rows > 1) {
      lines.addAll(lettering.cut(lettering.lines(typed.wanted()), rows - 1));
    }
    var caret = typing.caret().below(lines.size());
    lines.add(unsure ? lettering.set(Lettering.Look.STRONG, "> not sure") : typing.lines().get(0));
    return new EditLine.Laid(lines, caret);
  }

  @Override
  public List<String> keys() {
    return List.of("Enter accepts", "u not sure");
  }

  @Override
  public List<String> help() {
    return List.of(typed.wanted() + " u stands for 'not sure'. Enter accepts what stands there.");
  }
}
