package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Course;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads {@code courses}: how a condition is treated, the more cautious courses first. */
record CoursesReader(Names names, CourseReader courses) {

  /** A condition that is always referred has no course. */
  Optional<List<Course>> read(Fields condition, boolean referred) {
    if (referred && !condition.has("courses")) {
      return Optional.of(List.of());
    }
    var nodes = condition.nonEmptySequence("courses");
    nodes.ifPresent(list -> checkConditions(condition, list));
    return nodes.flatMap(list -> Nodes.all(list, node -> courses.read(condition.what(), node)));
  }

  /** Every course but the last says when it applies; the last one is for everybody else. */
  private void checkConditions(Fields condition, List<Node> nodes) {
    for (var i = 0; i < nodes.size(); i++) {
      var last = i == nodes.size() - 1;
      Nodes.asMapping(nodes.get(i))
          .map(node -> new Fields("a course", node, names.problems()))
          .filter(course -> course.has("when") == last)
          .ifPresent(course -> report(condition, course, last));
    }
  }

  private void report(Fields condition, Fields course, boolean last) {
    if (last) {
      add(
          course.keySpan("when"),
          "the last course of %s has a 'when', so some people would have no course"
              .formatted(condition.what()),
          "remove it, or add a course without it at the end");
    } else {
      add(
          course.head(),
          "a course of %s has no 'when', so the courses after it are never used"
              .formatted(condition.what()),
          "add 'when', or move it to the end");
    }
  }

  private void add(SourceSpan span, String message, String hint) {
    names.problems().add(Problem.error("course-order", span, message).withHint(hint));
  }
}
