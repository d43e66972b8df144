package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import palpate.questionnaire.AnswerOption;

/** Finds options by a part of their words. */
final class Search {
  private static final int MOST = 60;

  private final List<AnswerOption> options;
  private final EditLine query = new EditLine(MOST, c -> true);
  private List<AnswerOption> found;
  private Menu menu;
  private boolean open;

  Search(List<AnswerOption> options) {
    this.options = options;
    this.found = options;
    this.menu = new Menu(List.of(), 0, 0);
  }

  boolean isOpen() {
    return open;
  }

  void open() {
    query.clear();
    open = true;
    find();
  }

  /** The option that was found, when the key ends the search with one. */
  Optional<AnswerOption> press(Key key) {
    switch (key.kind()) {
      case ESCAPE -> open = false;
      case ENTER -> {
        open = found.isEmpty();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(menu.cursor()));
      }
      case UP, DOWN, PAGE_UP, PAGE_DOWN -> menu.press(key);
      default -> {
        query.press(key);
        find();
      }
    }
    return Optional.empty();
  }

  private void find() {
    var part = query.text().strip().toLowerCase(Locale.ROOT);
    found =
        options.stream()
            .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(part))
            .toList();
    menu = new Menu(found.stream().map(AnswerOption::label).toList(), 0, 0);
  }

  /** What was typed, how many options that leaves, and these. */
  EditLine.Laid laid(Function<AnswerOption, String> marks, Lettering lettering, int rows) {
    var typed = query.laid(lettering, 1);
    var lines = new ArrayList<>(typed.lines());
    if (rows > 2) {
      lines.add(lettering.line(Lettering.Look.FAINT, count()));
    }
    if (rows > 1) {
      lines.addAll(menu.lines(i -> marks.apply(found.get(i)), lettering, rows - lines.size()));
    }
    return new EditLine.Laid(lines, typed.caret());
  }

  private String count() {
    return found.isEmpty()
        ? "No line has these letters."
        : "%s of %s lines have it.".formatted(found.size(), options.size());
  }
}
