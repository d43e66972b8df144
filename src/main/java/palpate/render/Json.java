package palpate.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that keeps its keys in the order in which they were put. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, Object> entries = new LinkedHashMap<>();

  public Json put(String key, Object value) {
    entries.put(key, value);
    return this;
  }

  public Json put(String key, Json value) {
    entries.put(key, value.entries);
    return this;
  }

  <T> Json putEach(String key, List<T> values, Function<T, Json> toJson) {
    entries.put(key, values.stream().map(value -> toJson.apply(value).entries).toList());
    return this;
  }

  /** Leaves out what is not there. */
  public Json putUnless(Object absent, String key, Object value) {
    if (!value.equals(absent)) {
      entries.put(key, value);
    }
    return this;
  }

  Json putUnlessEmpty(String key, Json value) {
    return value.entries.isEmpty() ? this : put(key, value);
  }

  Json putAll(Json other) {
    entries.putAll(other.entries);
    return this;
  }

  /** Ends in a line end; nothing in it can steer a terminal. */
  public String text(boolean pretty) {
    var text =
        pretty
            ? MAPPER.writer().with(printer()).writeValueAsString(entries)
            : MAPPER.writeValueAsString(entries);
    return escaped(text) + "\n";
  }

  /** As {@link #text}, with what is short enough on one line. */
  String page() {
    return escaped(JsonPage.of(entries)) + "\n";
  }

  private static DefaultPrettyPrinter printer() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }

  /** What is not ASCII only stands inside of strings, where it may be escaped. */
  private static String escaped(String text) {
    if (text.codePoints().allMatch(Json::isPlain)) {
      return text;
    }
    var escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static boolean isPlain(int c) {
    return c == '\n' || Neutral.isHarmless(c);
  }

  private static void append(int c, StringBuilder escaped) {
    if (isPlain(c)) {
      escaped.appendCodePoint(c);
    } else {
      for (var half : Character.toChars(c)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
      }
    }
  }
}
