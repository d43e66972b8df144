package palpate.render;

import java.util.List;
import java.util.function.Function;

/** The parts of which a JSON Schema is made. */
final class Schema {
  /** The version of JSON Schema that is written. */
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** Something but blanks. */
  static final String NOT_BLANK = "\\S";

  /** Lower-case words joined by hyphens. */
  static final String ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

  private Schema() {}

  static Json of(String type) {
    return new Json().put("type", type);
  }

  /** An object that takes these keys and no others. */
  static Json object(Json properties) {
    return of("object").put("properties", properties).put("additionalProperties", false);
  }

  static Json reference(String definition) {
    return new Json().put("$ref", "#/$defs/" + definition);
  }

  /** A word, and what it stands for. */
  static Json word(String word, String meaning) {
    return new Json().put("const", word).put("description", meaning);
  }

  static Json oneOfTheWords(String... words) {
    return new Json().put("enum", List.of(words));
  }

  /** One of the things that have an id. */
  static <T> Json oneOf(List<T> things, Function<T, Json> word) {
    return new Json().putEach("oneOf", things, word);
  }

  static Json anyOf(Json... alternatives) {
    return new Json().putEach("anyOf", List.of(alternatives), it -> it);
  }

  static Json integer(int least, int most) {
    return of("integer").put("minimum", least).put("maximum", most);
  }

  static Json text(int most) {
    return of("string").put("maxLength", most).put("pattern", NOT_BLANK);
  }

  static Json listOf(Json items) {
    return of("array").put("items", items);
  }

  /** An id, or a list of different ones. */
  static Json someOf(String definition) {
    return anyOf(reference(definition), listOf(reference(definition)).put("uniqueItems", true));
  }
}
