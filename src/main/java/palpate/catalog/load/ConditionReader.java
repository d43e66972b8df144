package palpate.catalog.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.catalog.Claim;
import palpate.catalog.Condition;
import palpate.catalog.Condition.Codes;
import palpate.catalog.Condition.Mode;
import palpate.catalog.Condition.WeightedFinding;
import palpate.catalog.Finding;
import palpate.catalog.OutcomeMeasure;
import palpate.questionnaire.load.Declarations;
import palpate.questionnaire.load.Prose;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads an entry of {@code conditions}. */
record ConditionReader(Names names, ClaimReader claims, CoursesReader courses) {

  Optional<Condition> read(Fields fields) {
    var id = fields.id("id");
    var words = words(fields);
    var certainty = fields.oneOf("certainty", Choices.CERTAINTIES);
    var mode = fields.oneOf("mode", Choices.MODES);
    var clearance = new ClearanceReader(names).read(fields, mode);
    var gate = gate(fields);
    var plans = courses.read(fields, mode.equals(Optional.of(Mode.REFER)));
    var advice = advice(fields, mode.equals(Optional.of(Mode.ADJUNCT)));
    if (id.isEmpty() || words.isEmpty() || certainty.isEmpty() || mode.isEmpty()) {
      return Optional.empty();
    }
    if (clearance.isEmpty() || gate.isEmpty() || plans.isEmpty() || advice.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition(
            id.get().value(),
            words.get().name(),
            words.get().plain(),
            words.get().summary(),
            words.get().codes(),
            certainty.get(),
            advice.get().evidence(),
            mode.get(),
            clearance.get(),
            gate.get().requires(),
            gate.get().excludes(),
            gate.get().supports(),
            advice.get().besides(),
            plans.get(),
            advice.get().notes(),
            advice.get().measures(),
            advice.get().homeCare(),
            advice.get().expect(),
            advice.get().seeDoctor()));
  }

  private Optional<Gate> gate(Fields fields) {
    var requires = findings(fields, "requires", fields.ids("requires"));
    var excludes = findings(fields, "excludes", fields.optionalIds("excludes"));
    var supports = new SupportsReader(names, claims).read(fields);
    return requires.isPresent() && excludes.isPresent() && supports.isPresent()
        ? Optional.of(new Gate(requires.get(), excludes.get(), supports.get()))
        : Optional.empty();
  }

  private static Optional<Words> words(Fields fields) {
    var name = Prose.name(fields, "name");
    var plain = Prose.name(fields, "plain");
    var summary = Prose.paragraph(fields, "summary");
    var codes = fields.mapping("codes").flatMap(ConditionReader::codes);
    return name.isPresent() && plain.isPresent() && summary.isPresent() && codes.isPresent()
        ? Optional.of(new Words(name.get(), plain.get(), summary.get(), codes.get()))
        : Optional.empty();
  }

  private static Optional<Codes> codes(Fields fields) {
    var icd10 = fields.anyText("icd-10");
    var snomedCt = fields.optionalAnyText("snomed-ct");
    fields.rejectUnknownKeys();
    return icd10.map(it -> new Codes(it, snomedCt.orElse("")));
  }

  private Optional<Advice> advice(Fields fields, boolean adjunct) {
    var evidence = claims.list(fields, "evidence");
    var besides = claims.optionalList(fields, "besides");
    var notes = claims.optionalList(fields, "notes");
    var measures = fields.ids("measures").flatMap(ids -> resolve(fields, ids, names.measures()));
    var homeCare = claims.optionalList(fields, "home-care");
    var expect = claims.mapping(fields, "expect");
    var seeDoctor = claims.list(fields, "see-doctor");
    if (adjunct && besides.filter(List::isEmpty).isPresent()) {
      reportNothingBesides(fields);
    }
    if (evidence.isEmpty() || besides.isEmpty() || notes.isEmpty() || homeCare.isEmpty()) {
      return Optional.empty();
    }
    return measures.isPresent() && expect.isPresent() && seeDoctor.isPresent()
        ? Optional.of(
            new Advice(
                evidence.get(),
                besides.get(),
                notes.get(),
                measures.get(),
                homeCare.get(),
                expect.get(),
                seeDoctor.get()))
        : Optional.empty();
  }

  private void reportNothingBesides(Fields fields) {
    names
        .problems()
        .add(
            Problem.error(
                    "nothing-besides",
                    fields.valueSpan("mode"),
                    fields.what() + " is an adjunct, but says not what it goes beside")
                .withHint("add claims under 'besides', or choose another mode"));
  }

  private Optional<List<Finding>> findings(
      Fields fields, String key, Optional<List<Located<String>>> ids) {
    return ids.isPresent() || !fields.has(key)
        ? resolve(fields, ids.orElse(List.of()), names.findings())
        : Optional.empty();
  }

  private static <T> Optional<List<T>> resolve(
      Fields fields, List<Located<String>> ids, Declarations<T> declared) {
    var found = new ArrayList<T>();
    for (var id : ids) {
      declared.refer(id, fields.what()).ifPresent(found::add);
    }
    return found.size() == ids.size() ? Optional.of(List.copyOf(found)) : Optional.empty();
  }

  /** The findings that decide whether a condition matches. */
  private record Gate(
      List<Finding> requires, List<Finding> excludes, List<WeightedFinding> supports) {}

  /** What a condition is called. */
  private record Words(String name, String plain, String summary, Codes codes) {}

  /** What is said about a condition. */
  private record Advice(
      List<Claim> evidence,
      List<Claim> besides,
      List<Claim> notes,
      List<OutcomeMeasure> measures,
      List<Claim> homeCare,
      Claim expect,
      List<Claim> seeDoctor) {}
}
