package palpate.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** JSON to be read by people: an object or a list stands on one line if it fits there. */
final class JsonPage {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int WIDTH = 110;
  private static final int STEP = 2;

  private JsonPage() {}

  static String of(Map<String, Object> object) {
    return page(object, 0, 0);
  }

  /** The indent is where the lines begin, the lead what stands before the value on its line. */
  private static String page(Object value, int indent, int lead) {
    var inline = inline(value);
    if (indent + lead + inline.length() <= WIDTH || parts(value).findAny().isEmpty()) {
      return inline;
    }
    var margin = "\n" + " ".repeat(indent);
    var inner = margin + " ".repeat(STEP);
    return parts(value)
        .map(part -> part.key() + page(part.value(), indent + STEP, part.key().length()))
        .collect(Collectors.joining("," + inner, open(value) + inner, margin + close(value)));
  }

  private static String inline(Object value) {
    if (!(value instanceof Map) && !(value instanceof List)) {
      return MAPPER.writeValueAsString(value);
    }
    return parts(value)
        .map(part -> part.key() + inline(part.value()))
        .collect(Collectors.joining(", ", open(value), close(value)));
  }

  /** An entry of an object, or of a list, where the key is empty. */
  private record Part(String key, Object value) {}

  private static Stream<Part> parts(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(it -> new Part(MAPPER.writeValueAsString(it.getKey()) + ": ", it.getValue()));
    }
    return value instanceof List<?> list
        ? list.stream().map(it -> new Part("", it))
        : Stream.empty();
  }

  private static String open(Object value) {
    return value instanceof Map ? "{" : "[";
  }

  private static String close(Object value) {
    return value instanceof Map ? "}" : "]";
  }
}
