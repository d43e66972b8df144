package palpate.questionnaire;

import java.util.List;
import java.util.Objects;

/**
 * What an answers file says should come of its answers, which makes it a test of the catalog.
 *
 * <p>Empty words, 0 and empty lists mean that nothing is expected there.
 *
 * @param disposition treat, refer or incomplete
 * @param urgency emergency, urgent, clearance or routine
 * @param condition the id of the best match
 * @param sessions the visits of the plan
 * @param flags ids of red flags and contraindications that must be raised
 * @param modifications ids of entries that must change the plan
 * @param missing ids of items that must be asked for
 * @param near ids of conditions that must not be the best match
 */
public record Expectation(
    String disposition,
    String urgency,
    String condition,
    int sessions,
    List<String> flags,
    List<String> modifications,
    List<String> missing,
    List<String> near) {
  public static final Expectation NOTHING =
      new Expectation("", "", "", 0, List.of(), List.of(), List.of(), List.of());

  public Expectation {
    Objects.requireNonNull(disposition, "disposition");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(condition, "condition");
    flags = List.copyOf(flags);
    modifications = List.copyOf(modifications);
    missing = List.copyOf(missing);
    near = List.copyOf(near);
    if (sessions < 0) {
      throw new IllegalArgumentException("sessions must be >= 0, was " + sessions);
    }
  }

  public boolean expectsNothing() {
    return equals(NOTHING);
  }
}
