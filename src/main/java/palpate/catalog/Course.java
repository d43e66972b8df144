package palpate.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.questionnaire.Criterion;

/**
 * How a condition is treated in one phase of its life (acute, long-lasting, weeks after surgery).
 *
 * @param extensions none or one: more sessions for those who improved
 * @param reviews the visits at which to measure and decide; the last visit is always one
 * @param because why this dose
 */
public record Course(
    String name,
    Criterion when,
    Dose dose,
    List<Extension> extensions,
    SortedSet<Integer> reviews,
    String because,
    List<Citation> sources,
    List<CoursePhase> phases) {
  public Course {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(dose, "dose");
    Objects.requireNonNull(because, "because");
    extensions = List.copyOf(extensions);
    sources = List.copyOf(sources);
    phases = List.copyOf(phases);
    reviews = Collections.unmodifiableSortedSet(new TreeSet<>(reviews));
    var sessions = phases.stream().mapToInt(CoursePhase::sessions).sum();
    if (sessions != dose.sessions()) {
      throw new IllegalArgumentException(
          "the phases have " + sessions + " sessions, the course " + dose.sessions());
    }
  }

  /** Sessions that may follow, and for whom. */
  public record Extension(int sessions, Pace pace, String says, List<Citation> sources) {
    public Extension {
      Objects.requireNonNull(pace, "pace");
      Objects.requireNonNull(says, "says");
      sources = List.copyOf(sources);
    }
  }

  /** Sessions in a row that are done alike; the minutes are the sum of the techniques'. */
  public record CoursePhase(String name, int sessions, Pace pace, List<Indication> indications) {
    public CoursePhase {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(pace, "pace");
      indications = List.copyOf(indications);
      if (sessions < 1 || indications.isEmpty()) {
        throw new IllegalArgumentException("phase " + name + " has nothing in it");
      }
    }
  }
}
