package palpate.questionnaire.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.Spelling;

/**
 * The names that a part of a file declares, the values read for them, and which of them were used.
 *
 * <p>A name is declared before its value is read, so that a faulty value does not make every
 * mention of its name a fault too.
 */
public final class Declarations<T> {
  private static final int FEW = 12;

  private final String kind;
  private final Problems problems;
  private final Map<String, SourceSpan> places = new LinkedHashMap<>();
  private final Map<String, T> values = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private boolean unreadable;

  /** The kind is what messages call the things declared: "finding". */
  public Declarations(String kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /** Reports a name that is there already, and is false then. */
  public boolean declare(Located<String> id) {
    var first = places.putIfAbsent(id.value(), id.span());
    if (first == null) {
      return true;
    }
    problems.add(
        Problem.error(
                "duplicate-id",
                id.span(),
                "%s '%s' is declared on line %s already, and an id names one thing only"
                    .formatted(kind, id.value(), first.line()))
            .withHint("rename one of the two, or remove it"));
    return false;
  }

  /** The place of the declarations is at fault itself, so no name is reported as unknown. */
  public void markUnreadable() {
    unreadable = true;
  }

  public void define(String id, T value) {
    values.put(id, value);
  }

  /** The value of a name, which counts as used from now on; reports a name that is not declared. */
  public Optional<T> refer(Located<String> id, String owner) {
    if (!places.containsKey(id.value()) && !unreadable) {
      reportUnknown(id, owner);
    }
    used.add(id.value());
    return find(id.value());
  }

  public Optional<T> find(String id) {
    return Optional.ofNullable(values.get(id));
  }

  public Optional<SourceSpan> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** All names, in the order of the file. */
  List<String> names() {
    return List.copyOf(places.keySet());
  }

  /** The names that nothing referred to, in the order of the file. */
  public List<Located<String>> unused() {
    return places.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .map(entry -> new Located<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void reportUnknown(Located<String> id, String owner) {
    var message = "%s relies on %s '%s', which is not declared".formatted(owner, kind, id.value());
    problems.add(Problem.error("unknown-" + kind, id.span(), message).withHint(hint(id.value())));
  }

  private String hint(String wrong) {
    var known = places.keySet().stream().sorted().toList();
    return Spelling.closest(wrong, known)
        .flatMap(word -> place(word).map(at -> suggestion(word, at)))
        .orElseGet(() -> known.isEmpty() || known.size() > FEW ? "" : "one of: " + join(known));
  }

  private static String suggestion(String word, SourceSpan place) {
    return "did you mean '%s' (line %s)?".formatted(word, place.line());
  }

  private static String join(List<String> known) {
    return String.join(", ", known);
  }
}
