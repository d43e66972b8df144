package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Contraindication;
import palpate.catalog.Contraindication.Kind;
import palpate.catalog.Level;
import palpate.catalog.Modification;
import palpate.catalog.Modification.Places;
import palpate.catalog.RedFlag;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads entries of {@code red-flags} and {@code contraindications}. */
record CautionReader(ClaimReader claims, WhenReader when, ModificationReader modifications) {

  Optional<RedFlag> redFlag(Fields fields) {
    var id = fields.id("id");
    var level = fields.oneOf("urgency", Choices.URGENCIES);
    var says = Prose.statement(fields, "says");
    var criterion = when.read(fields);
    var mayMean = Prose.statement(fields, "may-mean");
    var action = Prose.paragraph(fields, "do");
    var modification = modifications.read(fields);
    var sources = claims.sources(fields);
    level.ifPresent(it -> checkRedFlag(fields, it));
    if (id.isEmpty() || level.isEmpty() || says.isEmpty() || criterion.isEmpty()) {
      return Optional.empty();
    }
    if (mayMean.isEmpty() || action.isEmpty() || modification.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RedFlag(
            id.get().value(),
            level.get(),
            says.get(),
            criterion.get(),
            mayMean.get(),
            action.get(),
            modification.get(),
            sources.get()));
  }

  Optional<Contraindication> contraindication(Fields fields) {
    var id = fields.id("id");
    var kind = fields.oneOf("kind", Choices.KINDS);
    var says = Prose.statement(fields, "says");
    var criterion = when.read(fields);
    var why = Prose.statement(fields, "why");
    var clearedBy = Prose.optional(fields, "cleared-by", Prose.STATEMENT);
    var action = Prose.paragraph(fields, "do");
    var modification = modifications.read(fields);
    var sources = claims.sources(fields);
    var fits = kind.isPresent() && isWhole(fields, kind.get(), modification);
    if (id.isEmpty() || !fits || says.isEmpty() || criterion.isEmpty() || why.isEmpty()) {
      return Optional.empty();
    }
    if (action.isEmpty() || modification.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    if ((kind.get() == Kind.ABSOLUTE) == clearedBy.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Contraindication(
            id.get().value(),
            kind.get(),
            says.get(),
            criterion.get(),
            why.get(),
            clearedBy,
            action.get(),
            modification.get(),
            sources.get()));
  }

  private void checkRedFlag(Fields fields, Level level) {
    if (level.stops() && fields.has("modify")) {
      report(
          fields,
          "modify",
          "modify-without-plan",
          "changes a plan, but its urgency '%s' rules out any plan".formatted(level.word()),
          "remove 'modify'");
    }
  }

  private boolean isWhole(Fields fields, Kind kind, Optional<Modification> modification) {
    return switch (kind) {
      case ABSOLUTE -> isClearable(fields);
      case LOCAL ->
          isModifying(fields) && modification.filter(it -> isLocal(fields, it)).isPresent();
      case RELATIVE -> isModifying(fields);
    };
  }

  private boolean isClearable(Fields fields) {
    if (!fields.has("cleared-by")) {
      report(
          fields,
          "kind",
          "no-clearance",
          "is absolute, but says not who must clear massage",
          "add 'cleared-by', such as \"your doctor\"");
    }
    if (fields.has("modify")) {
      report(
          fields,
          "modify",
          "modify-without-plan",
          "changes a plan, but an absolute entry rules out any plan",
          "remove 'modify', or make it relative");
    }
    return fields.has("cleared-by");
  }

  private boolean isModifying(Fields fields) {
    if (fields.has("cleared-by")) {
      report(
          fields,
          "cleared-by",
          "needless-clearance",
          "names who must clear massage, but only an absolute entry waits for that",
          "remove 'cleared-by', or make the entry absolute");
    }
    if (!fields.has("modify")) {
      report(
          fields,
          "kind",
          "no-modification",
          "says not how the plan must change, so it would have no effect",
          "add 'modify'");
    }
    return fields.has("modify") && !fields.has("cleared-by");
  }

  private boolean isLocal(Fields fields, Modification modification) {
    var named =
        !modification.avoid().equals(Places.NONE) || !modification.lightOn().equals(Places.NONE);
    var faulty = fields.mapping("modify").filter(it -> it.has("avoid") || it.has("light-on"));
    if (!named && faulty.isEmpty()) {
      report(
          fields,
          "modify",
          "no-area",
          "is local, but says not which area to leave alone or to treat lightly",
          "add 'avoid' or 'light-on' to 'modify', or make the entry relative");
    }
    return named;
  }

  private static void report(Fields fields, String key, String code, String fault, String hint) {
    fields
        .problems()
        .add(
            Problem.error(code, fields.valueSpan(key), fields.what() + " " + fault).withHint(hint));
  }
}
