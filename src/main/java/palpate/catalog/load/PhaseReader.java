package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Course.CoursePhase;
import palpate.catalog.Dose;
import palpate.catalog.Indication;
import palpate.catalog.Modification.Places;
import palpate.catalog.Pressure;
import palpate.catalog.Technique;
import palpate.questionnaire.load.Prose;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads one phase of a course with its techniques. */
record PhaseReader(Names names, ClaimReader claims) {

  /** The dose of the course, if it has one, holds where the phase says nothing else. */
  Optional<CoursePhase> read(String course, Optional<Dose> dose, Node node) {
    return Fields.of("a phase of " + course, node, names.problems())
        .flatMap(fields -> read(course, dose, fields));
  }

  private Optional<CoursePhase> read(String course, Optional<Dose> dose, Fields unnamed) {
    var name = Prose.name(unnamed, "name");
    var fields =
        name.map(it -> unnamed.named("phase '%s' of %s".formatted(it, course))).orElse(unnamed);
    var sessions = fields.integer("sessions", 1, Dose.MAX_SESSIONS);
    var pace = PaceReader.isSaid(fields) ? PaceReader.read(fields) : dose.map(Dose::pace);
    var minutes =
        fields.has("minutes")
            ? fields.integer("minutes", 1, Dose.MAX_MINUTES)
            : dose.map(Dose::minutes);
    var techniques = techniques(fields);
    fields.rejectUnknownKeys();
    minutes.ifPresent(it -> techniques.ifPresent(list -> checkMinutes(fields, it, list)));
    if (name.isEmpty() || sessions.isEmpty() || pace.isEmpty() || techniques.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new CoursePhase(name.get(), sessions.get(), pace.get(), techniques.get()));
  }

  private Optional<List<Indication>> techniques(Fields phase) {
    return phase
        .nonEmptySequence("techniques")
        .flatMap(list -> Nodes.all(list, node -> technique(phase.what(), node)));
  }

  private Optional<Indication> technique(String phase, Node node) {
    return Fields.of("a technique of " + phase, node, names.problems())
        .flatMap(fields -> technique(phase, fields));
  }

  private Optional<Indication> technique(String phase, Fields unnamed) {
    var id = unnamed.id("use");
    var fields =
        id.map(it -> unnamed.named("technique '%s' of %s".formatted(it.value(), phase)))
            .orElse(unnamed);
    var technique = id.flatMap(it -> names.techniques().refer(it, phase));
    var areas = fields.idOrIds("on").flatMap(it -> areas(fields, it));
    var target = Prose.statement(fields, "target");
    var minutes = fields.integer("minutes", 1, Dose.MAX_MINUTES);
    var pressure = fields.oneOf("pressure", Choices.WRITTEN_PRESSURES);
    var sources = claims.sources(fields);
    fields.rejectUnknownKeys();
    technique.ifPresent(it -> checkBounds(fields, it, minutes, pressure));
    if (technique.isEmpty() || areas.isEmpty() || target.isEmpty() || minutes.isEmpty()) {
      return Optional.empty();
    }
    if (pressure.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indication(
            technique.get(),
            areas.get(),
            target.get(),
            minutes.get(),
            pressure.get(),
            sources.get()));
  }

  private Optional<Places> areas(Fields fields, List<Located<String>> ids) {
    var places = ModificationReader.places(ids, names, fields.what());
    if (ids.isEmpty()) {
      report("no-area", fields.valueSpan("on"), fields.what() + " is done nowhere", "name an area");
    }
    var known = places.areas().size() + (places.complaint() ? 1 : 0);
    return known == 0 || known < ids.size() ? Optional.empty() : Optional.of(places);
  }

  private void checkMinutes(Fields phase, int minutes, List<Indication> techniques) {
    var sum = techniques.stream().mapToInt(Indication::minutes).sum();
    if (sum != minutes) {
      report(
          "minutes-sum",
          phase.has("minutes") ? phase.valueSpan("minutes") : phase.keySpan("techniques"),
          "%s has visits of %s minutes, but its techniques add up to %s"
              .formatted(phase.what(), minutes, sum),
          "change the minutes of the phase or of its techniques");
    }
  }

  private void checkBounds(
      Fields fields, Technique technique, Optional<Integer> minutes, Optional<Pressure> pressure) {
    if (minutes
        .filter(it -> it < technique.minMinutes() || it > technique.maxMinutes())
        .isPresent()) {
      report(
          "technique-minutes",
          fields.valueSpan("minutes"),
          "%s takes %s minutes, and the technique is done for %s to %s"
              .formatted(
                  fields.what(), minutes.get(), technique.minMinutes(), technique.maxMinutes()),
          "change the minutes here, or the bounds of the technique");
    }
    if (pressure.filter(it -> it.compareTo(technique.pressure()) > 0).isPresent()) {
      report(
          "technique-pressure",
          fields.valueSpan("pressure"),
          "%s is %s, and the technique is never firmer than %s"
              .formatted(fields.what(), pressure.get().word(), technique.pressure().word()),
          "lower the pressure here");
    }
  }

  private void report(String code, SourceSpan span, String message, String hint) {
    names.problems().add(Problem.error(code, span, message).withHint(hint));
  }
}
