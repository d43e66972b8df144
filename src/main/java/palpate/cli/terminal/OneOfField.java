package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** Exactly one option, or "not sure"; nothing is chosen before the first key. */
final class OneOfField implements Field {
  private final ItemKind.OneOf kind;
  private final Menu menu;

  /**
   * A choice.
   *
   * @param offered the option that was chosen before: an id, or nothing
   */
  OneOfField(ItemKind.OneOf kind, String offered) {
    this.kind = kind;
    var labels = new ArrayList<>(kind.options().stream().map(AnswerOption::label).toList());
    labels.add("not sure");
    this.menu = new Menu(labels, kind.options().size(), position(offered));
  }

  private int position(String id) {
    if (id.equals(AnswerOption.NOT_SURE)) {
      return notSure();
    }
    var ids = kind.options().stream().map(AnswerOption::id).toList();
    return ids.indexOf(id); // Menu.NOWHERE when it is none of them
  }

  private int notSure() {
    return kind.options().size();
  }

  @Override
  public Reaction press(Key key) {
    if (key.is(Key.Kind.ENTER)) {
      return accept();
    }
    if (key.types("u")) {
      menu.moveTo(notSure());
    } else if (!jumpsToYesOrNo(key)) {
      menu.press(key);
    }
    return Reaction.QUIET;
  }

  /** Pressed twice it stays where it is, and does not go on to "not sure". */
  private boolean jumpsToYesOrNo(Key key) {
    if (!kind.yesNo() || !(key.types("y") || key.types("n"))) {
      return false;
    }
    menu.moveTo(position(key.types("y") ? AnswerOption.YES.id() : AnswerOption.NO.id()));
    return true;
  }

  private Reaction accept() {
    if (menu.cursor() == Menu.NOWHERE) {
      return Reaction.says("Choose one first: " + ways() + ".");
    }
    return menu.cursor() == notSure()
        ? Reaction.gives(new Answer.NotSure())
        : Reaction.gives(Answer.Chosen.of(kind.options().get(menu.cursor()).id()));
  }

  private String ways() {
    return kind.yesNo() ? "y, n, or u for not sure" : "the arrow keys, or its number";
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    return new EditLine.Laid(menu.lines(i -> "", lettering, rows), Caret.RESTING);
  }

  @Override
  public List<String> keys() {
    return kind.yesNo()
        ? List.of("y or n", "Enter accepts", "u not sure")
        : List.of("Arrows choose", "Enter accepts", "u not sure");
  }

  @Override
  public List<String> help() {
    return List.of(
        "Move with the arrow keys, Page Up, Page Down, Home and End. A number, or the first letter,"
            + " jumps to its line. u jumps to 'not sure'. Enter accepts the line at the '>'."
            + (kind.yesNo() ? " y jumps to yes, n to no." : ""));
  }
}
