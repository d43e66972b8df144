package palpate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Citation;
import palpate.catalog.Condition;
import palpate.catalog.Dose;
import palpate.catalog.Finding;
import palpate.catalog.Modification;
import palpate.catalog.Technique;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;

/** The page of one entry of a catalog. */
record CatalogEntry(Catalog catalog, Paper page, Marks marks) {

  /** Nothing when nothing has that id; an id can name several things, which follow each other. */
  void write(String id) {
    catalog.condition(id).ifPresent(it -> new ConditionPage(catalog, page, marks).write(it));
    catalog.techniques().stream().filter(it -> it.id().equals(id)).forEach(this::technique);
    catalog.cautions().stream().filter(it -> it.id().equals(id)).forEach(this::caution);
    catalog.findings().stream().filter(it -> it.id().equals(id)).forEach(this::finding);
    catalog.measures().stream()
        .filter(it -> it.id().equals(id))
        .forEach(new MeasurePage(catalog, page, marks)::write);
    catalog.questionnaire().items().stream()
        .filter(it -> it.id().value().equals(id))
        .forEach(this::item);
    sources(marks.cited());
    catalog.citations().stream().filter(it -> it.id().equals(id)).forEach(it -> citation(it));
  }

  void technique(Technique technique) {
    page.title(
        "technique", new Link(technique.id(), "technique-" + technique.id()), technique.name());
    page.text(marks.marked(Sentence.of(technique.what()), technique.sources()));
    page.text(
        "%s to %s minutes of a visit, with at most %s pressure."
            .formatted(
                technique.minMinutes(), technique.maxMinutes(), technique.pressure().word()));
    technique.cautions().forEach(words -> page.item("Caution: " + Sentence.of(words)));
    used("Used for:", conditionsWith(technique));
    used(
        "Not used when:",
        catalog.cautions().stream()
            .filter(it -> it.modification().without().contains(technique.id()))
            .map(it -> Prose.of(it.says()).add("(" + it.id() + ")", Link.caution(it.id())))
            .toList());
  }

  /** "Knee osteoarthritis (knee-osteoarthritis)". */
  static Prose named(Condition condition) {
    return Prose.of(condition.name())
        .add("(" + condition.id() + ")", Link.condition(condition.id()));
  }

  private List<Prose> conditionsWith(Technique technique) {
    return catalog.conditions().stream()
        .filter(
            condition ->
                condition.courses().stream()
                    .flatMap(course -> course.phases().stream())
                    .flatMap(phase -> phase.indications().stream())
                    .anyMatch(step -> step.technique().equals(technique)))
        .map(CatalogEntry::named)
        .toList();
  }

  void caution(Caution caution) {
    page.title(
        caution.level().word(), Link.caution(caution.id()), Sentence.capital(caution.says()));
    page.text("Raised when: " + Sentence.of(words(caution.when())));
    page.text(marks.marked(FlagText.why(caution), caution.sources()));
    page.text(FlagText.labelled("What to do", caution.action()));
    if (!caution.clearedBy().isEmpty()) {
      page.text(FlagText.clearance(caution.clearedBy()));
    }
    used("What changes:", changes(caution.modification()));
    used("For the practitioner:", plain(caution.modification().notes()));
    used("Questions it reads:", questions(caution.when()));
  }

  private List<Prose> changes(Modification modification) {
    return plain(ChangesText.changes(modification, new Names(catalog)));
  }

  private static List<Prose> plain(List<String> words) {
    return words.stream().map(Prose::of).toList();
  }

  void finding(Finding finding) {
    page.title("finding", Link.finding(finding.id()), Sentence.capital(finding.says()));
    page.text("Present when: " + Sentence.of(words(finding.criterion().when())));
    used("Questions it reads:", questions(finding.criterion()));
    var uses = new ArrayList<Prose>();
    for (var condition : catalog.conditions()) {
      if (condition.requires().contains(finding)) {
        uses.add(use(condition, " needs it"));
      }
      if (condition.excludes().contains(finding)) {
        uses.add(use(condition, " is ruled out by it"));
      }
      condition.supports().stream()
          .filter(it -> it.finding().equals(finding))
          .forEach(it -> uses.add(use(condition, ": " + ConditionPage.weight(it.weight()))));
    }
    used("Used by:", uses);
  }

  private static Prose use(Condition condition, String how) {
    return Prose.of(condition.id() + how, Link.condition(condition.id()));
  }

  void item(Item item) {
    page.title("question", Link.question(item.id().value()), item.ask());
    page.text("Why: " + Sentence.of(item.why()));
    page.text(
        "Asked in the part: "
            + item.stage().word()
            + screen(item)
            + (item.required() ? "; needed for a plan." : "."));
    if (!item.enableWhen().equals(Criterion.ALWAYS)) {
      page.text("Only if " + words(item.enableWhen()) + ".");
    }
    var help = item.kind().accept(new KindWords());
    page.text(help.lead());
    help.options().forEach(option -> page.item(option.id() + ": " + option.label()));
    used("Read by:", readers(item.id()));
  }

  /** The heading that it is asked under, where that is not just the name of the part. */
  private String screen(Item item) {
    return catalog.questionnaire().screens().stream()
        .filter(screen -> screen.items().contains(item))
        .filter(screen -> !screen.items().get(0).heading().isEmpty())
        .map(screen -> ", under \"" + screen.heading() + "\"")
        .findFirst()
        .orElse("");
  }

  private List<Prose> readers(ItemId item) {
    var readers = new ArrayList<Prose>();
    catalog.findings().stream()
        .filter(it -> items(it.criterion()).contains(item))
        .forEach(it -> readers.add(Prose.of("finding").add(it.id(), Link.finding(it.id()))));
    catalog.cautions().stream()
        .filter(it -> items(it.when()).contains(item))
        .forEach(
            it -> readers.add(Prose.of(it.level().word()).add(it.id(), Link.caution(it.id()))));
    return readers;
  }

  private void citation(Citation source) {
    page.paragraph(Prose.strong("Source " + source.id()));
    page.text(Sentence.of(source.cites()));
    page.text(FlagText.labelled("Read", source.read()));
  }

  private void sources(List<Citation> cited) {
    if (!cited.isEmpty()) {
      page.heading("Sources");
      cited.forEach(
          it -> page.item(Prose.of("[" + Marks.word(it) + "]").add(Sentence.of(it.cites()))));
    }
  }

  private void used(String heading, List<Prose> uses) {
    if (!uses.isEmpty()) {
      page.paragraph(Prose.strong(heading));
      uses.forEach(page::item);
    }
  }

  private List<Prose> questions(Criterion criterion) {
    return items(criterion).stream()
        .map(
            item ->
                Prose.of(catalog.questionnaire().item(item).ask())
                    .add("(" + item + ")", Link.question(item.value())))
        .toList();
  }

  private static Set<ItemId> items(Criterion criterion) {
    var items = new TreeSet<ItemId>();
    criterion.collectItems(items);
    return items;
  }

  private String words(Criterion criterion) {
    return new CriterionWords(catalog.questionnaire()).of(criterion);
  }

  static String dose(Dose dose) {
    return "%s of %s minutes, %s"
        .formatted(
            Sentence.count(dose.sessions(), "visit"), dose.minutes(), PlanText.often(dose.pace()));
  }
}
