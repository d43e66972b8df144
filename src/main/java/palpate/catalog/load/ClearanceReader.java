package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Condition.Clearance;
import palpate.catalog.Condition.Mode;
import palpate.catalog.Finding;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads who must clear massage for a condition, and the finding that says it was cleared. */
record ClearanceReader(Names names) {

  Optional<Clearance> read(Fields fields, Optional<Mode> mode) {
    var by = Prose.optional(fields, "cleared-by", Prose.STATEMENT);
    var id = fields.optionalId("cleared");
    var given = id.flatMap(it -> names.findings().refer(it, fields.what()));
    if (mode.isEmpty()) {
      return Optional.empty();
    }
    boolean person =
        fits(fields, "cleared-by", mode.get(), mode.get().compareTo(Mode.CLEARANCE) >= 0);
    boolean finding = fits(fields, "cleared", mode.get(), mode.get() == Mode.CLEARANCE);
    boolean read = given.isPresent() == fields.has("cleared");
    return person && finding && read ? Optional.of(clearance(given, by)) : Optional.empty();
  }

  private static Clearance clearance(Optional<Finding> given, String by) {
    return new Clearance(given.map(List::of).orElse(List.of()), by);
  }

  private boolean fits(Fields fields, String key, Mode mode, boolean wanted) {
    boolean there = fields.has(key);
    if (there && !wanted) {
      report(
          fields,
          key,
          "needless-clearance",
          "has '%s', but mode '%s' needs none".formatted(key, mode.word()),
          "remove it, or change the mode");
    }
    if (!there && wanted) {
      report(
          fields,
          "mode",
          "no-clearance",
          "has mode '%s', but no '%s'".formatted(mode.word(), key),
          "add '%s:'".formatted(key));
    }
    return there == wanted;
  }

  private void report(Fields fields, String key, String code, String fault, String hint) {
    names
        .problems()
        .add(
            Problem.error(code, fields.valueSpan(key), fields.what() + " " + fault).withHint(hint));
  }
}
