package palpate.source.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;

/**
 * A mapping that is being read key by key, collecting problems on the way.
 *
 * <p>A method without {@code optional} in its name needs the key and reports when it is missing. A
 * key that is present but empty is always reported. An empty answer from an {@code optional} method
 * therefore means "absent" or "wrong and reported".
 */
public final class Fields {
  private final String what;
  private final MappingNode node;
  private final Problems problems;
  private final Map<String, Entry> byKey;
  private final Set<String> known;
  private final Scalars scalars;

  /** The name {@code what} begins or ends messages: {@code condition 'knee-osteoarthritis'}. */
  public Fields(String what, MappingNode node, Problems problems) {
    this(what, node, problems, new LinkedHashMap<>(), new LinkedHashSet<>());
    node.entries().forEach(entry -> byKey.put(entry.key().text(), entry));
  }

  private Fields(
      String what,
      MappingNode node,
      Problems problems,
      Map<String, Entry> byKey,
      Set<String> known) {
    this.what = Objects.requireNonNull(what, "what");
    this.node = Objects.requireNonNull(node, "node");
    this.problems = Objects.requireNonNull(problems, "problems");
    this.byKey = byKey;
    this.known = known;
    this.scalars = new Scalars(problems);
  }

  /** Reports a node that is not a mapping. */
  public static Optional<Fields> of(String what, Node node, Problems problems) {
    return Nodes.mapping(what, node, problems).map(it -> new Fields(what, it, problems));
  }

  /** The same reading under another name, once the id is known. */
  public Fields named(String newWhat) {
    return new Fields(newWhat, node, problems, byKey, known);
  }

  public String what() {
    return what;
  }

  public Problems problems() {
    return problems;
  }

  /** The whole mapping. */
  public SourceSpan span() {
    return node.span();
  }

  /** Where a problem of the whole is best shown: the mapping on one line, or its first key. */
  public SourceSpan head() {
    boolean oneLine = span().line() == span().endLine();
    return oneLine || node.entries().isEmpty() ? span() : node.entries().get(0).key().span();
  }

  /** The key, or {@link #head()} when it is absent. */
  public SourceSpan keySpan(String key) {
    return find(key).map(entry -> entry.key().span()).orElseGet(this::head);
  }

  /** The value, or {@link #head()} when it is absent. */
  public SourceSpan valueSpan(String key) {
    return find(key).map(entry -> entry.value().span()).orElseGet(this::head);
  }

  public boolean has(String key) {
    return find(key).isPresent();
  }

  /** All entries, for a mapping whose keys are data; then no key is unknown. */
  public List<Entry> entries() {
    known.addAll(byKey.keySet());
    return node.entries();
  }

  /** The value as it stands, even when empty; absence is not reported. */
  public Optional<Node> node(String key) {
    return find(key).map(Entry::value);
  }

  public Optional<String> text(String key) {
    return read(key, scalars::text);
  }

  public Optional<String> optionalText(String key) {
    return readIfPresent(key, scalars::text);
  }

  public Optional<Located<String>> locatedText(String key) {
    return read(key, (label, value) -> located(value, scalars.text(label, value)));
  }

  /** Text, or the text of an unquoted number, {@code true} or {@code false}. */
  public Optional<String> anyText(String key) {
    return read(key, scalars::anyText);
  }

  public Optional<String> optionalAnyText(String key) {
    return readIfPresent(key, scalars::anyText);
  }

  public Optional<Located<String>> id(String key) {
    return id(key, IdRule.KEBAB);
  }

  public Optional<Located<String>> id(String key, IdRule rule) {
    return read(key, (label, value) -> scalars.id(label, value, rule));
  }

  public Optional<Located<String>> optionalId(String key) {
    return readIfPresent(key, (label, value) -> scalars.id(label, value, IdRule.KEBAB));
  }

  public Optional<Integer> integer(String key, int min, int max) {
    return read(key, (label, value) -> scalars.integer(label, value, min, max));
  }

  public Optional<Integer> optionalInteger(String key, int min, int max) {
    return readIfPresent(key, (label, value) -> scalars.integer(label, value, min, max));
  }

  /** A number of at most 20 digits before and after the point. */
  public Optional<BigDecimal> decimal(String key) {
    return read(key, scalars::decimal);
  }

  public Optional<BigDecimal> optionalDecimal(String key) {
    return readIfPresent(key, scalars::decimal);
  }

  /** False when absent. */
  public boolean flag(String key) {
    return readIfPresent(key, scalars::flag).orElse(false);
  }

  public Optional<LocalDate> date(String key) {
    return read(key, scalars::date);
  }

  public Optional<LocalDate> optionalDate(String key) {
    return readIfPresent(key, scalars::date);
  }

  /** One of the words, as the value it stands for; the order of the map is the order shown. */
  public <T> Optional<T> oneOf(String key, Map<String, T> words) {
    return read(key, (label, value) -> scalars.oneOf(label, value, words));
  }

  public <T> Optional<T> optionalOneOf(String key, Map<String, T> words) {
    return readIfPresent(key, (label, value) -> scalars.oneOf(label, value, words));
  }

  public Optional<Fields> mapping(String key) {
    return read(key, (label, value) -> of(label, value, problems));
  }

  public Optional<Fields> optionalMapping(String key) {
    return readIfPresent(key, (label, value) -> of(label, value, problems));
  }

  /** The list may have no items. */
  public Optional<List<Node>> sequence(String key) {
    return read(key, (label, value) -> Nodes.sequence(label, value, problems));
  }

  public Optional<List<Node>> optionalSequence(String key) {
    return readIfPresent(key, (label, value) -> Nodes.sequence(label, value, problems));
  }

  /** Reports a list without items, too. */
  public Optional<List<Node>> nonEmptySequence(String key) {
    return read(key, (label, value) -> Nodes.nonEmptySequence(label, value, problems));
  }

  /** Different ids; nothing at all if one of them is wrong. */
  public Optional<List<Located<String>>> ids(String key) {
    return ids(key, IdRule.KEBAB);
  }

  public Optional<List<Located<String>>> ids(String key, IdRule rule) {
    return read(key, (label, value) -> scalars.ids(label, value, rule));
  }

  public Optional<List<Located<String>>> optionalIds(String key) {
    return readIfPresent(key, (label, value) -> scalars.ids(label, value, IdRule.KEBAB));
  }

  /** A single id without a list around it, or a list. */
  public Optional<List<Located<String>>> idOrIds(String key) {
    return idOrIds(key, IdRule.KEBAB);
  }

  public Optional<List<Located<String>>> idOrIds(String key, IdRule rule) {
    return read(key, (label, value) -> scalars.idOrIds(label, value, rule));
  }

  public Optional<List<Located<String>>> optionalIdOrIds(String key) {
    return optionalIdOrIds(key, IdRule.KEBAB);
  }

  public Optional<List<Located<String>>> optionalIdOrIds(String key, IdRule rule) {
    return readIfPresent(key, (label, value) -> scalars.idOrIds(label, value, rule));
  }

  /** Texts; nothing at all if one of them is wrong. */
  public Optional<List<String>> texts(String key) {
    return read(key, scalars::texts);
  }

  public Optional<List<String>> optionalTexts(String key) {
    return readIfPresent(key, scalars::texts);
  }

  /** To be called last: reports each key that no method has asked for. */
  public void rejectUnknownKeys() {
    for (var entry : node.entries()) {
      var key = entry.key().text();
      if (!known.contains(key)) {
        problems.add(
            Problem.error(
                    "unknown-key",
                    entry.key().span(),
                    "%s has no key %s".formatted(what, Words.quote(key)))
                .withHint("known keys: " + String.join(", ", known))
                .didYouMean(key, known));
      }
    }
  }

  private Optional<Entry> find(String key) {
    known.add(key);
    return Optional.ofNullable(byKey.get(key));
  }

  private String label(String key) {
    return "'" + key + "' of " + what;
  }

  private <T> Optional<T> read(String key, Reading<T> reading) {
    if (!has(key)) {
      problems.add(
          Problem.error("missing-key", head(), "%s has no '%s'".formatted(what, key))
              .withHint("add '" + key + ":' with a value"));
    }
    return readIfPresent(key, reading);
  }

  private <T> Optional<T> readIfPresent(String key, Reading<T> reading) {
    var value = node(key);
    if (value.isPresent() && Nodes.isEmpty(value.get())) {
      problems.add(
          Problem.error("missing-key", keySpan(key), label(key) + " is empty")
              .withHint("write a value after '" + key + ":', or remove the key"));
      return Optional.empty();
    }
    return value.flatMap(it -> reading.read(label(key), it));
  }

  private static Optional<Located<String>> located(Node value, Optional<String> text) {
    return text.map(it -> new Located<>(it, value.span()));
  }

  /** Reads a value whose name in messages is given. */
  interface Reading<T> {
    Optional<T> read(String label, Node value);
  }
}
