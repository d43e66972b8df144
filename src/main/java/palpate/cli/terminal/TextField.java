package palpate.cli.terminal;

import java.util.List;
import palpate.questionnaire.Answer;
import palpate.render.Neutral;

/** Free words, where letters are text. */
final class TextField implements Field {
  private final EditLine line = new EditLine(Answer.Words.MOST_CHARACTERS, c -> true);

  /** An empty text, or the one that was given before. */
  TextField(String before) {
    line.insert(before);
  }

  @Override
  public boolean claims(Key key) {
    return key.is(Key.Kind.TEXT);
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public Reaction press(Key key) {
    if (!key.is(Key.Kind.ENTER)) {
      return line.press(key)
          ? Reaction.QUIET
          : Reaction.says(
              "That is too long: only the first %s characters are kept."
                  .formatted(Answer.Words.MOST_CHARACTERS));
    }
    var words = line.text().strip();
    return Neutral.isBlank(words)
        ? Reaction.says("Nothing is typed yet. Type your words, then press Enter.")
        : Reaction.gives(new Answer.Words(words));
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    return line.laid(lettering, rows);
  }

  @Override
  public List<String> keys() {
    return List.of("Type your words", "Enter accepts");
  }

  @Override
  public List<String> help() {
    return List.of(
        "Type your own words, at most %s characters. The arrow keys, Home and End move. Enter"
                .formatted(Answer.Words.MOST_CHARACTERS)
            + " accepts the text. Ctrl-U takes it all away.");
  }
}
