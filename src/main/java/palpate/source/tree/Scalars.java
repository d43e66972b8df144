package palpate.source.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;

/**
 * Reads single values out of nodes; {@code label} names the value in messages. Also for nodes that
 * are not the value of a key, such as the items of a list.
 */
public final class Scalars {
  private static final int MOST_DIGITS = 20;
  private static final int LONGEST_NUMBER = 50;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Problems problems;

  public Scalars(Problems problems) {
    this.problems = problems;
  }

  /** Trimmed and not blank; an unquoted number, {@code true} or {@code false} is no text. */
  public Optional<String> text(String label, Node node) {
    var scalar = Nodes.asScalar(node);
    if (scalar.isPresent() && isNumberOrFlag(scalar.get())) {
      var hint = "put it in quotes: \"" + shown(scalar.get()) + "\"";
      return wrong(Nodes.wrongKind(label, "text", node).withHint(hint));
    }
    if (scalar.isEmpty()) {
      return wrong(Nodes.wrongKind(label, "text", node));
    }
    return anyText(label, node);
  }

  /** Trimmed and not blank; an unquoted number, {@code true} or {@code false} is taken as text. */
  public Optional<String> anyText(String label, Node node) {
    var text = Nodes.asScalar(node).map(it -> it.text().strip());
    if (text.isEmpty()) {
      return wrong(Nodes.wrongKind(label, "text", node));
    }
    if (text.get().isEmpty()) {
      return wrong(
          Problem.error("missing-key", node.span(), label + " is empty")
              .withHint("write a text here"));
    }
    return text;
  }

  /** An id that follows the rule. */
  public Optional<Located<String>> id(String label, Node node, IdRule rule) {
    var id = anyText(label, node);
    if (id.isPresent() && !rule.allows(id.get())) {
      return wrong(
          Problem.error(
                  "bad-id",
                  node.span(),
                  "%s is %s, which is not an id".formatted(label, Words.quote(id.get())))
              .withHint("an id is written as " + rule.says()));
    }
    return id.map(it -> new Located<>(it, node.span()));
  }

  /** Different ids. */
  public Optional<List<Located<String>>> ids(String label, Node node, IdRule rule) {
    return Nodes.sequence(label, node, problems)
        .flatMap(items -> Nodes.all(items, item -> id("an item in " + label, item, rule)))
        .flatMap(ids -> distinct(label, ids));
  }

  /** A single id, or a list of different ones. */
  public Optional<List<Located<String>>> idOrIds(String label, Node node, IdRule rule) {
    return Nodes.asScalar(node).isPresent()
        ? id(label, node, rule).map(List::of)
        : ids(label, node, rule);
  }

  public Optional<List<String>> texts(String label, Node node) {
    return Nodes.sequence(label, node, problems)
        .flatMap(items -> Nodes.all(items, item -> text("an item in " + label, item)));
  }

  /** A whole number within the bounds, both included. */
  public Optional<Integer> integer(String label, Node node, int min, int max) {
    var number = number(label, node, "a whole number");
    if (number.isPresent() && !WHOLE.matcher(number.get()).matches()) {
      return wrong(Nodes.wrongKind(label, "a whole number", node));
    }
    return number.flatMap(it -> within(label, node, it, min, max));
  }

  /** A number of at most 20 digits before and after the point. */
  public Optional<BigDecimal> decimal(String label, Node node) {
    var number = number(label, node, "a number");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    var value = number.filter(it -> it.length() <= LONGEST_NUMBER).flatMap(Scalars::parsed);
    return value.isPresent()
        ? value
        : wrong(outOfRange(label, node, "at most 20 digits before and after the point"));
  }

  public Optional<Boolean> flag(String label, Node node) {
    var flag = Nodes.asScalar(node).filter(it -> it.kind() == ScalarNode.Kind.BOOLEAN);
    return flag.isPresent()
        ? flag.map(it -> it.text().equals("true"))
        : wrong(Nodes.wrongKind(label, "true or false", node).withHint("write true or false"));
  }

  /** A day of the calendar, written {@code 2026-11-22}. */
  public Optional<LocalDate> date(String label, Node node) {
    var text = anyText(label, node);
    if (text.isPresent() && !ISO_DATE.matcher(text.get()).matches()) {
      return wrong(badDate(label, node, text.get(), "is not a date"));
    }
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      return wrong(badDate(label, node, text.orElse(""), "is not a day of the calendar"));
    }
  }

  /** The value that the word stands for. */
  public <T> Optional<T> oneOf(String label, Node node, Map<String, T> words) {
    var word = anyText(label, node);
    var value = word.flatMap(it -> Optional.ofNullable(words.get(it)));
    if (word.isPresent() && value.isEmpty()) {
      return wrong(
          Problem.error(
                  "not-one-of",
                  node.span(),
                  "%s is %s, which is not one of its words"
                      .formatted(label, Words.quote(word.get())))
              .withHint("choose from: " + String.join(", ", words.keySet()))
              .didYouMean(word.get(), words.keySet()));
    }
    return value;
  }

  private Optional<String> number(String label, Node node, String wanted) {
    var scalar = Nodes.asScalar(node);
    if (scalar.isPresent() && scalar.get().kind() == ScalarNode.Kind.NUMBER) {
      return scalar.map(ScalarNode::text);
    }
    var problem = Nodes.wrongKind(label, wanted, node);
    boolean digits = scalar.filter(it -> WHOLE.matcher(it.text()).matches()).isPresent();
    return wrong(
        digits ? problem.withHint("write it without quotes and without zeros in front") : problem);
  }

  private Optional<Integer> within(String label, Node node, String digits, int min, int max) {
    boolean fits =
        digits.length() <= LONGEST_NUMBER
            && new BigInteger(digits).compareTo(BigInteger.valueOf(min)) >= 0
            && new BigInteger(digits).compareTo(BigInteger.valueOf(max)) <= 0;
    return fits
        ? Optional.of(Integer.valueOf(digits))
        : wrong(outOfRange(label, node, "from " + min + " to " + max));
  }

  private static Optional<BigDecimal> parsed(String number) {
    try {
      var value = new BigDecimal(number);
      boolean fits =
          value.scale() <= MOST_DIGITS && value.precision() - value.scale() <= MOST_DIGITS;
      return fits && value.scale() >= -MOST_DIGITS ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<List<Located<String>>> distinct(String label, List<Located<String>> ids) {
    var first = new HashMap<String, Located<String>>();
    var repeated = new ArrayList<Problem>();
    for (var id : ids) {
      var earlier = first.putIfAbsent(id.value(), id);
      if (earlier != null) {
        repeated.add(
            Problem.error(
                    "duplicate-id",
                    id.span(),
                    "%s names '%s' twice, first on line %s"
                        .formatted(label, id.value(), earlier.span().line()))
                .withHint("remove one of them"));
      }
    }
    problems.addAll(repeated);
    return repeated.isEmpty() ? Optional.of(ids) : Optional.empty();
  }

  private static Problem outOfRange(String label, Node node, String wanted) {
    var number = Nodes.asScalar(node).map(Scalars::shown).orElse("");
    return Problem.error(
        "out-of-range", node.span(), "%s must be %s, not %s".formatted(label, wanted, number));
  }

  private static Problem badDate(String label, Node node, String text, String why) {
    return Problem.error(
            "bad-date", node.span(), "%s is %s, which %s".formatted(label, Words.quote(text), why))
        .withHint("write year-month-day, such as 2026-11-22");
  }

  private static boolean isNumberOrFlag(ScalarNode it) {
    return it.kind() == ScalarNode.Kind.NUMBER || it.kind() == ScalarNode.Kind.BOOLEAN;
  }

  private static String shown(ScalarNode it) {
    var quoted = Words.quote(it.text());
    return quoted.substring(1, quoted.length() - 1);
  }

  private <T> Optional<T> wrong(Problem problem) {
    problems.add(problem);
    return Optional.empty();
  }
}
