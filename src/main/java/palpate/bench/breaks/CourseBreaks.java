package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Course;
import palpate.catalog.Course.CoursePhase;
import palpate.catalog.Course.Extension;
import palpate.catalog.Dose;
import palpate.catalog.Pace;
import palpate.questionnaire.Criterion;

/** Every way to break a course in one place; phases stay consistent with their course. */
final class CourseBreaks {
  private static final int MINUTES = 5;

  private final Course course;
  private final LeftOut leftOut;
  private final List<Part<Course>> broken = new ArrayList<>();

  private CourseBreaks(Course course, LeftOut leftOut) {
    this.course = course;
    this.leftOut = leftOut;
  }

  static List<Part<Course>> of(Course course, CriterionBreaks criteria, LeftOut leftOut) {
    var breaks = new CourseBreaks(course, leftOut);
    for (var part : criteria.of(course.when())) {
      breaks.broken.add(part.inside(it -> withWhen(course, it), "when"));
    }
    for (var step : List.of(1, -1)) {
      breaks.sessions(step);
      breaks.pace(step);
      breaks.reviews(step);
      for (var i = 0; i < course.phases().size(); i++) {
        breaks.phase(i, step);
      }
    }
    if (!course.extensions().isEmpty()) {
      var rest = breaks.with(course.dose(), List.of(), course.reviews(), course.phases());
      breaks.dose("'extend' left out", rest, "extend");
    }
    return List.copyOf(breaks.broken);
  }

  /** The longest phase, of equals the last, gains or loses a session. */
  private void sessions(int step) {
    var phases = course.phases();
    var sessions = course.dose().sessions() + step;
    var longest = 0;
    for (var i = 1; i < phases.size(); i++) {
      longest = phases.get(i).sessions() >= phases.get(longest).sessions() ? i : longest;
    }
    var phase = phases.get(longest);
    var more = course.extensions().stream().mapToInt(Extension::sessions).sum();
    var possible =
        sessions >= Dose.MIN_SESSIONS
            && sessions + more <= Dose.MAX_SESSIONS
            && phase.sessions() + step > 0
            && course.reviews().headSet(sessions + 1).size() == course.reviews().size();
    if (leftOut.unless(possible)) {
      var dose = new Dose(sessions, course.dose().pace(), course.dose().minutes());
      var changed =
          new CoursePhase(phase.name(), phase.sessions() + step, phase.pace(), phase.indications());
      dose(
          "%s sessions instead of %s".formatted(sessions, course.dose().sessions()),
          with(dose, course.extensions(), course.reviews(), Lists.with(phases, longest, changed)),
          "sessions");
    }
  }

  private void pace(int step) {
    var before = course.dose().pace();
    for (var after : moved(before, step)) {
      var phases =
          course.phases().stream()
              .map(it -> it.pace().equals(before) ? withPace(it, after) : it)
              .toList();
      var dose = new Dose(course.dose().sessions(), after, course.dose().minutes());
      dose(
          "%s instead of %s".formatted(words(after), words(before)),
          with(dose, course.extensions(), course.reviews(), phases),
          before.everyWeeks() == 1 ? "per-week" : "every-weeks");
    }
  }

  /** One step more or less often; none beyond the bounds of a pace. */
  private List<Pace> moved(Pace pace, int step) {
    var often = (pace.everyWeeks() == 1 ? pace.perWeek() : 2 - pace.everyWeeks()) + step;
    if (!leftOut.unless(often <= Pace.MAX_PER_WEEK && often >= 2 - Pace.MAX_EVERY_WEEKS)) {
      return List.of();
    }
    return List.of(often >= 1 ? Pace.perWeek(often) : Pace.everyWeeks(2 - often));
  }

  private static String words(Pace pace) {
    return pace.everyWeeks() == 1
        ? pace.perWeek() + " a week"
        : "every %s weeks".formatted(pace.everyWeeks());
  }

  private void reviews(int step) {
    for (var review : course.reviews()) {
      var moved = review + step;
      var possible =
          moved >= 1 && moved <= course.dose().sessions() && !course.reviews().contains(moved);
      if (leftOut.unless(possible)) {
        var reviews = new TreeSet<>(course.reviews());
        reviews.remove(review);
        reviews.add(moved);
        dose(
            "review at visit %s instead of %s".formatted(moved, review),
            with(course.dose(), course.extensions(), reviews, course.phases()),
            "reviews",
            String.valueOf(review));
      }
    }
  }

  private void phase(int index, int step) {
    var phase = course.phases().get(index);
    if (!phase.pace().equals(course.dose().pace())) {
      for (var pace : moved(phase.pace(), step)) {
        dose(
            "%s instead of %s in a phase".formatted(words(pace), words(phase.pace())),
            withPhase(index, withPace(phase, pace)),
            "phases",
            Place.nth(index),
            phase.pace().everyWeeks() == 1 ? "per-week" : "every-weeks");
      }
    }
    for (var i = 0; i < phase.indications().size(); i++) {
      minutes(index, i, step * MINUTES);
    }
  }

  private void minutes(int index, int position, int step) {
    var phase = course.phases().get(index);
    var work = phase.indications().get(position);
    var minutes = work.minutes() + step;
    var technique = work.technique();
    if (leftOut.unless(minutes >= technique.minMinutes() && minutes <= technique.maxMinutes())) {
      var works = Lists.with(phase.indications(), position, work.withMinutes(minutes));
      var changed = new CoursePhase(phase.name(), phase.sessions(), phase.pace(), works);
      dose(
          "%s minutes of %s instead of %s".formatted(minutes, technique.id(), work.minutes()),
          withPhase(index, changed),
          "phases",
          Place.nth(index),
          "techniques",
          Place.nth(position),
          "minutes");
    }
  }

  private void dose(String says, Course changed, String... path) {
    broken.add(Part.of(Family.DOSE, says, changed, path));
  }

  private static CoursePhase withPace(CoursePhase phase, Pace pace) {
    return new CoursePhase(phase.name(), phase.sessions(), pace, phase.indications());
  }

  private Course withPhase(int index, CoursePhase phase) {
    return with(
        course.dose(),
        course.extensions(),
        course.reviews(),
        Lists.with(course.phases(), index, phase));
  }

  static Course withWhen(Course course, Criterion when) {
    return new Course(
        course.name(),
        when,
        course.dose(),
        course.extensions(),
        course.reviews(),
        course.because(),
        course.sources(),
        course.phases());
  }

  private Course with(
      Dose dose, List<Extension> extensions, SortedSet<Integer> reviews, List<CoursePhase> phases) {
    return new Course(
        course.name(),
        course.when(),
        dose,
        extensions,
        reviews,
        course.because(),
        course.sources(),
        phases);
  }
}
