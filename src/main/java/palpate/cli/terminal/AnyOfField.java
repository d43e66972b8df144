package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** A list to tick, with "none of these" and "not sure" below its options. */
final class AnyOfField implements Field {
  private final List<AnswerOption> options;
  private final List<AnswerOption> entries;
  private final Picture picture;
  private final Ticks ticks;
  private final Menu menu;
  private final Search search;
  private boolean pictured;

  AnyOfField(ItemKind.AnyOf kind, Ticks ticks, Picture picture) {
    this.options = kind.options();
    this.entries = new ArrayList<>(options);
    entries.add(new AnswerOption(AnswerOption.NONE, "none of these"));
    entries.add(new AnswerOption(AnswerOption.NOT_SURE, "not sure"));
    this.picture = picture;
    this.ticks = ticks;
    var labels = entries.stream().map(AnswerOption::label).toList();
    this.menu = new Menu(labels, options.size(), firstTicked());
    this.search = new Search(options);
  }

  private int firstTicked() {
    for (var i = 0; i < entries.size(); i++) {
      if (ticks.isTicked(entries.get(i).id())) {
        return i;
      }
    }
    return 0;
  }

  private String here() {
    return entries.get(menu.cursor()).id();
  }

  @Override
  public boolean claims(Key key) {
    return search.isOpen() && (key.is(Key.Kind.TEXT) || key.is(Key.Kind.ESCAPE));
  }

  @Override
  public boolean isText() {
    return search.isOpen();
  }

  @Override
  public Reaction press(Key key) {
    if (search.isOpen()) {
      return searching(key);
    }
    if (key.types("/")) {
      search.open();
    } else if (key.types(" ")) {
      ticks.toggle(here());
      menu.settle();
    } else if (key.types("u")) {
      unsure();
    } else if (key.is(Key.Kind.ENTER)) {
      return accept();
    } else if (!movesInPicture(key) && !menu.press(key) && key.types("0")) {
      menu.moveTo(options.size());
    }
    return Reaction.QUIET;
  }

  private Reaction searching(Key key) {
    var found = search.press(key);
    if (found.isEmpty()) {
      return Reaction.QUIET;
    }
    var option = found.get();
    menu.moveTo(options.indexOf(option));
    ticks.tick(option.id());
    return Reaction.says("Ticked: " + option.label());
  }

  private void unsure() {
    if (Ticks.standsAlone(here())) {
      menu.moveTo(entries.size() - 1);
    } else {
      ticks.toggleUnsure(here());
      menu.settle();
    }
  }

  private boolean movesInPicture(Key key) {
    var arrow =
        switch (key.kind()) {
          case UP, DOWN, LEFT, RIGHT -> true;
          default -> false;
        };
    if (!arrow || !pictured || Ticks.standsAlone(here())) {
      return false;
    }
    var next = picture.move(here(), key.kind());
    options.stream()
        .filter(option -> option.id().equals(next))
        .findFirst()
        .ifPresent(option -> menu.moveTo(options.indexOf(option)));
    return !next.isEmpty();
  }

  private Reaction accept() {
    if (!Ticks.standsAlone(here())) {
      return ticks.isEmpty()
          ? Reaction.says(
              "Nothing is ticked yet. Space ticks the line at the '>'."
                  + " If none is true, press 0, then Enter.")
          : Reaction.gives(ticks.answer());
    }
    if (ticks.options() > 0) {
      return Reaction.says(
          "%s ticked above. To keep that, move up, then press Enter. Space here clears it."
              .formatted(ticks.options()));
    }
    ticks.tick(here());
    return Reaction.gives(ticks.answer());
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    if (search.isOpen()) {
      return search.laid(this::mark, lettering, rows);
    }
    var at = Ticks.standsAlone(here()) ? "" : here();
    var lines = new ArrayList<>(picture.lines(at, ticks.ticked(), lettering, rows));
    pictured = !lines.isEmpty();
    lines.addAll(
        menu.lines(i -> mark(entries.get(i)), lettering, Math.max(1, rows - lines.size())));
    return new EditLine.Laid(lines, Caret.RESTING);
  }

  private String mark(AnswerOption option) {
    if (ticks.isUnsure(option.id())) {
      return "[?] (not sure about this one) ";
    }
    var box = ticks.isTicked(option.id()) ? "[x] " : "[ ] ";
    return option.id().equals(AnswerOption.NONE) ? box + "0. " : box;
  }

  @Override
  public List<String> keys() {
    return search.isOpen()
        ? List.of("Enter ticks", "Esc ends the search", "letters narrow it down")
        : List.of("Space ticks", goesOn(), "0 none", "u not sure", "/ finds", "arrows move");
  }

  private String goesOn() {
    return ticks.options() > 1 ? "Enter goes on with " + ticks.options() : "Enter goes on";
  }

  @Override
  public List<String> help() {
    return List.of(
        "Move with the arrow keys, over the drawing too where there is one, Page Up, Page Down, Home and End. A number, or the first letter,"
            + " jumps to its line, and 0 to 'none of these'. Space ticks the line at the '>', or takes the tick away. u marks"
            + " it as one that you are not sure about. / finds a line by a part of its words. Enter"
            + " goes on with what is ticked.");
  }
}
