package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Course;
import palpate.catalog.Course.CoursePhase;
import palpate.catalog.Course.Extension;
import palpate.catalog.Dose;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.Scalars;

/** Reads one course of a condition. */
record CourseReader(Problems problems, ClaimReader claims, WhenReader when, PhaseReader phases) {

  Optional<Course> read(String condition, Node node) {
    return Fields.of("a course of " + condition, node, problems)
        .flatMap(fields -> read(condition, fields));
  }

  private Optional<Course> read(String condition, Fields unnamed) {
    var name = Prose.name(unnamed, "name");
    var fields =
        name.map(it -> unnamed.named("course '%s' of %s".formatted(it, condition))).orElse(unnamed);
    var criterion = fields.has("when") ? when.read(fields) : Optional.of(Criterion.ALWAYS);
    var dose = dose(fields);
    var extension = extension(fields, dose);
    var reviews = reviews(fields, dose);
    var because = Prose.statement(fields, "because");
    var sources = claims.sources(fields);
    var read = phases(fields, dose);
    fields.rejectUnknownKeys();
    if (name.isEmpty() || criterion.isEmpty() || dose.isEmpty() || extension.isEmpty()) {
      return Optional.empty();
    }
    if (reviews.isEmpty() || because.isEmpty() || sources.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Course(
            name.get(),
            criterion.get(),
            dose.get(),
            extension.get(),
            reviews.get(),
            because.get(),
            sources.get(),
            read.get()));
  }

  private static Optional<Dose> dose(Fields fields) {
    var sessions = fields.integer("sessions", Dose.MIN_SESSIONS, Dose.MAX_SESSIONS);
    var pace = PaceReader.read(fields);
    var minutes = fields.integer("minutes", 1, Dose.MAX_MINUTES);
    return sessions.isPresent() && pace.isPresent() && minutes.isPresent()
        ? Optional.of(new Dose(sessions.get(), pace.get(), minutes.get()))
        : Optional.empty();
  }

  private Optional<List<Extension>> extension(Fields course, Optional<Dose> dose) {
    return course.has("extend")
        ? course.mapping("extend").flatMap(it -> extension(course, it, dose)).map(List::of)
        : Optional.of(List.of());
  }

  private Optional<Extension> extension(Fields course, Fields fields, Optional<Dose> dose) {
    var sessions = fields.integer("sessions", 1, Dose.MAX_SESSIONS);
    var pace = PaceReader.read(fields);
    var claim = claims.claim(fields, "says");
    fields.rejectUnknownKeys();
    var more = sessions.orElse(0);
    dose.filter(it -> it.sessions() + more > Dose.MAX_SESSIONS)
        .ifPresent(
            it ->
                report(
                    "too-many-sessions",
                    fields.valueSpan("sessions"),
                    "%s has %s sessions and %s more, and a plan has at most %s"
                        .formatted(course.what(), it.sessions(), more, Dose.MAX_SESSIONS),
                    "extend it by fewer"));
    return sessions.isPresent() && pace.isPresent() && claim.isPresent()
        ? Optional.of(new Extension(more, pace.get(), claim.get().says(), claim.get().sources()))
        : Optional.empty();
  }

  private Optional<SortedSet<Integer>> reviews(Fields course, Optional<Dose> dose) {
    var scalars = new Scalars(problems);
    var most = dose.map(Dose::sessions).orElse(Dose.MAX_SESSIONS);
    var what = "a review of " + course.what();
    var nodes = course.sequence("reviews");
    var visits =
        nodes.flatMap(list -> Nodes.all(list, node -> scalars.integer(what, node, 1, most)));
    for (var i = 1; i < visits.map(List::size).orElse(0); i++) {
      if (visits.orElseThrow().get(i) <= visits.orElseThrow().get(i - 1)) {
        report(
            "review-order",
            nodes.orElseThrow().get(i).span(),
            "%s has a review at visit %s, after one at visit %s"
                .formatted(course.what(), visits.get().get(i), visits.get().get(i - 1)),
            "let the visits ascend, each once");
      }
    }
    return visits.map(TreeSet::new);
  }

  private Optional<List<CoursePhase>> phases(Fields course, Optional<Dose> dose) {
    var read =
        course
            .nonEmptySequence("phases")
            .flatMap(list -> Nodes.all(list, node -> phases.read(course.what(), dose, node)));
    if (dose.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    var sum = read.get().stream().mapToInt(CoursePhase::sessions).sum();
    if (sum != dose.get().sessions()) {
      report(
          "sessions-sum",
          course.valueSpan("sessions"),
          "%s has %s sessions, but its phases add up to %s"
              .formatted(course.what(), dose.get().sessions(), sum),
          "change the sessions of the course or of its phases");
      return Optional.empty();
    }
    return read;
  }

  private void report(String code, SourceSpan span, String message, String hint) {
    problems.add(Problem.error(code, span, message).withHint(hint));
  }
}
