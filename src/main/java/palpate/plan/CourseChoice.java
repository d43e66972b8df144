package palpate.plan;

import java.util.Objects;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.findings.Findings;

/**
 * Which course of a condition applies: the first that may, since courses stand in order of caution
 * and the last one always does.
 *
 * @param settled whether it is chosen whatever the open answers are
 */
public record CourseChoice(Course course, boolean settled) {
  public CourseChoice {
    Objects.requireNonNull(course, "course");
  }

  /**
   * The choice for one client.
   *
   * @throws IllegalArgumentException if the condition is never planned
   */
  public static CourseChoice of(Condition condition, Findings findings) {
    for (var course : condition.courses()) {
      if (findings.mayHold(course.when())) {
        return new CourseChoice(course, findings.isSettled(course.when()));
      }
    }
    throw new IllegalArgumentException(condition.id() + " has no course");
  }
}
