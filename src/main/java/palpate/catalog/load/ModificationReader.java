package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import palpate.catalog.Dose;
import palpate.catalog.Modification;
import palpate.catalog.Modification.Places;
import palpate.catalog.Pressure;
import palpate.questionnaire.load.Declarations;
import palpate.questionnaire.load.Prose;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads {@code modify}: how a plan must change. */
record ModificationReader(Names names) {
  private static final String COMPLAINT = "complaint";
  private static final List<String> KEYS =
      List.of(
          "pressure-at-most",
          "without",
          "minutes-at-most",
          "sessions-at-most",
          "position",
          "avoid",
          "light-on",
          "notes");

  /** No change when the key is absent. */
  Optional<Modification> read(Fields entry) {
    return entry.has("modify")
        ? entry.mapping("modify").flatMap(it -> read(it, entry.what()))
        : Optional.of(Modification.NONE);
  }

  private Optional<Modification> read(Fields fields, String owner) {
    if (KEYS.stream().noneMatch(fields::has)) {
      reportNothing(fields, owner);
    }
    var without = ids(fields, "without", names.techniques(), owner);
    var avoid = places(fields, "avoid", owner);
    var lightOn = places(fields, "light-on", owner);
    var modification =
        new Modification(
            fields
                .optionalOneOf("pressure-at-most", Choices.WRITTEN_PRESSURES)
                .orElse(Pressure.FIRM),
            without,
            fields
                .optionalInteger("minutes-at-most", 1, Dose.MAX_MINUTES)
                .orElse(Modification.ANY_MINUTES),
            fields
                .optionalInteger("sessions-at-most", Dose.MIN_SESSIONS, Dose.MAX_SESSIONS)
                .orElse(Dose.MAX_SESSIONS),
            Prose.optional(fields, "position", Prose.STATEMENT),
            avoid,
            lightOn,
            fields.optionalTexts("notes").orElse(List.of()));
    fields.rejectUnknownKeys();
    return Optional.of(modification);
  }

  private Places places(Fields fields, String key, String owner) {
    return places(fields.optionalIdOrIds(key).orElse(List.of()), names, owner);
  }

  /** Areas, and {@code complaint} for the places that the client named. */
  static Places places(List<Located<String>> named, Names names, String owner) {
    var areas = new TreeSet<String>();
    for (var id : named) {
      if (!id.value().equals(COMPLAINT)) {
        names.areas().refer(id, owner).ifPresent(areas::add);
      }
    }
    var complaint = named.stream().map(Located::value).anyMatch(COMPLAINT::equals);
    return new Places(areas, complaint);
  }

  private static TreeSet<String> ids(
      Fields fields, String key, Declarations<?> declared, String owner) {
    var ids = new TreeSet<String>();
    for (var id : fields.optionalIdOrIds(key).orElse(List.of())) {
      declared.refer(id, owner).ifPresent(known -> ids.add(id.value()));
    }
    return ids;
  }

  private static void reportNothing(Fields fields, String owner) {
    fields
        .problems()
        .add(
            Problem.error(
                    "empty-modification",
                    fields.head(),
                    "'modify' of %s changes nothing about a plan".formatted(owner))
                .withHint("use at least one of: " + String.join(", ", KEYS)));
  }
}
