package palpate.questionnaire;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person drawn in letters, from several sides, on which the options of an item can be pointed at.
 *
 * @param views side by side, in this order
 * @param key the option that each letter stands for; left and right share a letter
 * @param everywhere the option that means the whole person, so has no letter; empty when there is
 *     none
 */
public record BodyMap(List<View> views, Map<Character, String> key, String everywhere) {
  /** Of an item without a drawing. */
  public static final BodyMap NONE = new BodyMap(List.of(), Map.of(), "");

  public BodyMap {
    views = List.copyOf(views);
    key = Map.copyOf(key);
    Objects.requireNonNull(everywhere, "everywhere");
    var drawn = new HashSet<Character>();
    views.forEach(view -> drawn.addAll(view.letters()));
    if (!drawn.equals(key.keySet())) {
      throw new IllegalArgumentException("drawn are " + drawn + ", in the key " + key.keySet());
    }
    var options = new HashSet<>(key.values());
    if (options.size() < key.size() || options.contains(everywhere)) {
      throw new IllegalArgumentException("an option stands there twice: " + key);
    }
  }

  /** Whether there is a drawing at all. */
  public boolean isDrawn() {
    return !views.isEmpty();
  }

  /** Every option that can be pointed at, and the one for everywhere if there is one. */
  public Set<String> options() {
    var options = new LinkedHashSet<>(key.values());
    if (!everywhere.isEmpty()) {
      options.add(everywhere);
    }
    return Set.copyOf(options);
  }

  /** The option drawn at a place of one of the views, if any; rows and columns count from 0. */
  public Optional<String> option(View view, int row, int column) {
    return Optional.ofNullable(key.get(view.rows().get(row).charAt(column)));
  }

  /**
   * The person from one side: letters are areas, every other character is drawn as it stands.
   *
   * @param name what the side is called, in one word
   * @param rows from the top; all are made as long as the longest
   */
  public record View(String name, List<String> rows) {
    /** More would leave no room for the question on a small terminal. */
    public static final int MAX_ROWS = 11;

    /** Two of them have to stand side by side. */
    public static final int MAX_COLUMNS = 18;

    public View {
      int columns = rows.stream().mapToInt(String::length).max().orElse(0);
      if (name.isBlank() || rows.size() > MAX_ROWS || columns < 1 || columns > MAX_COLUMNS) {
        throw new IllegalArgumentException(
            "view '%s' has %s rows and %s columns".formatted(name, rows.size(), columns));
      }
      if (!rows.stream().allMatch(View::isPlain)) {
        throw new IllegalArgumentException("a view is drawn in ASCII: " + rows);
      }
      rows = rows.stream().map(row -> row + " ".repeat(columns - row.length())).toList();
    }

    public int columns() {
      return rows.get(0).length();
    }

    /** Whether every terminal shows the text as it is, each character in one column. */
    public static boolean isPlain(String row) {
      return row.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** Whether a character stands for an area. */
    public static boolean isLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Set<Character> letters() {
      return String.join("", rows)
          .chars()
          .mapToObj(c -> (char) c)
          .filter(View::isLetter)
          .collect(Collectors.toSet());
    }
  }
}
