package palpate.questionnaire.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpate.questionnaire.BodyMap;
import palpate.questionnaire.BodyMap.View;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.tree.Entry;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Scalars;

/**
 * Reads {@code body-map}: a person in letters, and the option that each letter stands for.
 *
 * @param options the ids of all options of the item
 */
record BodyMapReader(List<String> options, Problems problems) {

  /** No drawing when the key is absent; nothing when it is at fault. */
  Optional<BodyMap> read(Fields item) {
    return item.has("body-map")
        ? item.mapping("body-map").flatMap(it -> map(it.named("the body map of " + item.what())))
        : Optional.of(BodyMap.NONE);
  }

  private Optional<BodyMap> map(Fields fields) {
    var front = new DrawingReader(fields, "front").read();
    var back = new DrawingReader(fields, "back").read();
    var key = fields.mapping("key").flatMap(this::key);
    var everywhere = everywhere(fields);
    fields.rejectUnknownKeys();
    if (front.isEmpty() || back.isEmpty() || key.isEmpty() || everywhere.isEmpty()) {
      return Optional.empty();
    }
    var views = List.of(front.get(), back.get());
    var letters = new LinkedHashMap<Character, String>();
    key.get().forEach((letter, option) -> letters.put(letter, option.value()));
    var fits =
        Stream.of(
                allKnown(fields, views, letters),
                allDrawn(fields, views, key.get()),
                allNamed(fields, letters, everywhere.get()))
            .allMatch(it -> it);
    return fits
        ? Optional.of(
            new BodyMap(views.stream().map(Drawing::view).toList(), letters, everywhere.get()))
        : Optional.empty();
  }

  private Optional<Map<Character, Located<String>>> key(Fields fields) {
    var entries = fields.entries();
    var read = new LinkedHashMap<Character, Located<String>>();
    for (var entry : entries) {
      var letter = letter(fields, entry);
      var option = option("'" + entry.key().text() + "' of " + fields.what(), entry.value());
      if (letter.isPresent() && option.isPresent() && isNew(option.get(), read)) {
        read.put(letter.get(), option.get());
      }
    }
    return read.size() == entries.size() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Character> letter(Fields fields, Entry entry) {
    var text = entry.key().text();
    if (text.length() == 1 && View.isLetter(text.charAt(0))) {
      return Optional.of(text.charAt(0));
    }
    report(
        "bad-letter",
        entry.key().span(),
        "%s has the key %s, which is not one letter".formatted(fields.what(), Quoted.of(text)),
        "use one letter from a to z or A to Z");
    return Optional.empty();
  }

  private Optional<Located<String>> option(String label, Node node) {
    var id = new Scalars(problems).id(label, node, ItemKindReader.OPTION_ID);
    return id.filter(it -> isOption(label, it));
  }

  private boolean isOption(String label, Located<String> id) {
    boolean known = options.contains(id.value());
    if (!known) {
      problems.add(
          Problem.error(
                  "unknown-option",
                  id.span(),
                  "%s is '%s', which is no option".formatted(label, id.value()))
              .didYouMean(id.value(), options));
    }
    return known;
  }

  private boolean isNew(Located<String> option, Map<Character, Located<String>> read) {
    for (var earlier : read.entrySet()) {
      if (earlier.getValue().value().equals(option.value())) {
        report(
            "duplicate-id",
            option.span(),
            "option '%s' has the letter '%s' already".formatted(option.value(), earlier.getKey()),
            "draw it with one letter, on the left and on the right");
        return false;
      }
    }
    return true;
  }

  /** Empty text when no option means everywhere. */
  private Optional<String> everywhere(Fields fields) {
    return fields.has("everywhere")
        ? fields
            .id("everywhere", ItemKindReader.OPTION_ID)
            .filter(it -> isOption("'everywhere' of " + fields.what(), it))
            .map(Located::value)
        : Optional.of("");
  }

  /** Tells of a letter once, where it stands first. */
  private boolean allKnown(Fields fields, List<Drawing> views, Map<Character, String> key) {
    var told = new HashSet<>(key.keySet());
    for (var view : views) {
      for (var letter : view.letters()) {
        if (told.add(letter.value())) {
          report(
              "unknown-letter",
              letter.span(),
              "%s draws '%s', which is not in its 'key'".formatted(fields.what(), letter.value()),
              "add it to 'key', or draw something that is no letter");
        }
      }
    }
    return told.size() == key.size();
  }

  private boolean allDrawn(
      Fields fields, List<Drawing> views, Map<Character, Located<String>> key) {
    var drawn =
        views.stream()
            .flatMap(it -> it.letters().stream())
            .map(Located::value)
            .collect(Collectors.toSet());
    for (var entry : key.entrySet()) {
      if (!drawn.contains(entry.getKey())) {
        report(
            "not-drawn",
            entry.getValue().span(),
            "%s never draws '%s', so '%s' cannot be pointed at"
                .formatted(fields.what(), entry.getKey(), entry.getValue().value()),
            "draw the letter in 'front', in 'back' or in both");
      }
    }
    return drawn.containsAll(key.keySet());
  }

  /** Every option has a letter, or means everywhere and has none. */
  private boolean allNamed(Fields fields, Map<Character, String> key, String everywhere) {
    var missing = new ArrayList<>(options);
    missing.removeAll(key.values());
    missing.remove(everywhere);
    if (!missing.isEmpty()) {
      report(
          "not-drawn",
          fields.keySpan("key"),
          "%s has no letter for %s"
              .formatted(
                  fields.what(),
                  missing.stream().map(Quoted::of).collect(Collectors.joining(", "))),
          "draw it and add it to 'key'; what means the whole person is named in 'everywhere'");
    }
    boolean twice = key.containsValue(everywhere);
    if (twice) {
      report(
          "duplicate-id",
          fields.valueSpan("everywhere"),
          "%s draws '%s', which 'everywhere' names".formatted(fields.what(), everywhere),
          "keep one of the two");
    }
    return missing.isEmpty() && !twice;
  }

  private void report(String code, SourceSpan span, String message, String hint) {
    problems.add(Problem.error(code, span, message).withHint(hint));
  }

  /** A view with the places of its letters, in the order of reading. */
  record Drawing(View view, List<Located<Character>> letters) {
    Drawing {
      letters = List.copyOf(letters);
    }
  }
}
