package palpate.source;

/** How grave a {@link Problem} is: an error rejects the file, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
