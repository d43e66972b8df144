package palpate.source.tree;

import java.util.Objects;
import java.util.regex.Pattern;

/** What an id may look like, and how to say so. */
public record IdRule(Pattern pattern, String says) {
  /** Lower-case words joined by hyphens. */
  public static final IdRule KEBAB =
      new IdRule(
          Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
          "lower-case letters and digits, words joined by hyphens, such as knee-pain");

  public IdRule {
    Objects.requireNonNull(pattern, "pattern");
    if (says.isBlank()) {
      throw new IllegalArgumentException("a rule must say what it wants");
    }
  }

  boolean allows(String id) {
    return pattern.matcher(id).matches();
  }
}
