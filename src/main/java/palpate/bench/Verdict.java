package palpate.bench;

import java.util.List;
import java.util.Objects;
import palpate.source.Located;
import palpate.source.Problem;

/**
 * What became of one file of examples.
 *
 * @param title what it is about; may be empty
 * @param differences where it fails, each with its place in the file
 * @param problems why it cannot be read
 */
public record Verdict(
    String file,
    String title,
    Status status,
    List<Located<Difference>> differences,
    List<Problem> problems) {
  /** How it ended. */
  public enum Status {
    PASS("pass"),
    FAIL("fail"),
    /** It does not say what it expects, so it tests nothing. */
    EXPECTS_NOTHING("expects-nothing"),
    UNREADABLE("unreadable");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Verdict {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(status, "status");
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
  }

  /** Of a file that could be read; the differences are those of its trial. */
  public static Verdict of(Example example, List<Located<Difference>> differences) {
    var status = differences.isEmpty() ? Status.PASS : Status.FAIL;
    return new Verdict(
        example.file(),
        example.title(),
        example.expectation().expectsNothing() ? Status.EXPECTS_NOTHING : status,
        differences,
        List.of());
  }

  public static Verdict unreadable(String file, List<Problem> problems) {
    return new Verdict(file, "", Status.UNREADABLE, List.of(), problems);
  }
}
