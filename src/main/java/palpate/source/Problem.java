package palpate.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/** One fault of a text: what is wrong, where, how grave, and what to do about it. */
public record Problem(String code, Severity severity, SourceSpan span, String message, String hint)
    implements Comparable<Problem> {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::span)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::hint);

  /** The hint is empty when there is none. */
  public Problem {
    if (!KEBAB.matcher(code).matches()) {
      throw new IllegalArgumentException("code must be kebab-case, was '" + code + "'");
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(span, "span");
    if (message.isBlank()) {
      throw new IllegalArgumentException("message must not be blank");
    }
    Objects.requireNonNull(hint, "hint");
  }

  public static Problem error(String code, SourceSpan span, String message) {
    return new Problem(code, Severity.ERROR, span, message, "");
  }

  public static Problem warning(String code, SourceSpan span, String message) {
    return new Problem(code, Severity.WARNING, span, message, "");
  }

  public Problem withHint(String newHint) {
    return new Problem(code, severity, span, message, newHint);
  }

  /**
   * Puts the known word that was probably meant, if there is one, before the hint that is there.
   */
  public Problem didYouMean(String written, Collection<String> known) {
    return Spelling.closest(written, known)
        .map(word -> "did you mean '" + word + "'?" + (hint.isEmpty() ? "" : " " + hint))
        .map(this::withHint)
        .orElse(this);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
