package palpate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Citation;
import palpate.catalog.Dose;
import palpate.catalog.Finding;
import palpate.catalog.Modification;
import palpate.catalog.Technique;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;

/** The page of one entry of a catalog. */
record CatalogEntry(Catalog catalog, Page page) {

  /** Empty when nothing has that id; an id can name several things, which follow each other. */
  String write(String id) {
    var marks = new Marks();
    catalog.condition(id).ifPresent(it -> new ConditionPage(catalog, page, marks).write(it));
    catalog.techniques().stream()
        .filter(it -> it.id().equals(id))
        .forEach(it -> technique(it, marks));
    catalog.cautions().stream().filter(it -> it.id().equals(id)).forEach(it -> caution(it, marks));
    catalog.findings().stream().filter(it -> it.id().equals(id)).forEach(this::finding);
    catalog.measures().stream()
        .filter(it -> it.id().equals(id))
        .forEach(new MeasurePage(catalog, page, marks)::write);
    catalog.questionnaire().items().stream()
        .filter(it -> it.id().value().equals(id))
        .forEach(this::item);
    sources(marks.cited());
    catalog.citations().stream().filter(it -> it.id().equals(id)).forEach(it -> citation(it));
    return page.toString();
  }

  private void title(String kind, String id, String name) {
    page.paragraph(Prose.strong(name).add("(" + kind + " " + id + ")"));
  }

  private void technique(Technique technique, Marks marks) {
    title("technique", technique.id(), technique.name());
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
            .map(it -> it.says() + " (" + it.id() + ")")
            .toList());
  }

  private List<String> conditionsWith(Technique technique) {
    return catalog.conditions().stream()
        .filter(
            condition ->
                condition.courses().stream()
                    .flatMap(course -> course.phases().stream())
                    .flatMap(phase -> phase.indications().stream())
                    .anyMatch(step -> step.technique().equals(technique)))
        .map(condition -> condition.name() + " (" + condition.id() + ")")
        .toList();
  }

  private void caution(Caution caution, Marks marks) {
    title(caution.level().word(), caution.id(), Sentence.capital(caution.says()));
    page.text("Raised when: " + Sentence.of(words(caution.when())));
    page.text(marks.marked(FlagText.why(caution), caution.sources()));
    page.text(FlagText.labelled("What to do", caution.action()));
    if (!caution.clearedBy().isEmpty()) {
      page.text(FlagText.clearance(caution.clearedBy()));
    }
    used("What changes:", changes(caution.modification()));
    used("For the practitioner:", caution.modification().notes());
    used("Questions it reads:", questions(caution.when()));
  }

  private List<String> changes(Modification modification) {
    return ChangesText.changes(modification, new Names(catalog));
  }

  private void finding(Finding finding) {
    title("finding", finding.id(), Sentence.capital(finding.says()));
    page.text("Present when: " + Sentence.of(words(finding.criterion().when())));
    used("Questions it reads:", questions(finding.criterion()));
    var uses = new ArrayList<String>();
    for (var condition : catalog.conditions()) {
      if (condition.requires().contains(finding)) {
        uses.add(condition.id() + " needs it");
      }
      if (condition.excludes().contains(finding)) {
        uses.add(condition.id() + " is ruled out by it");
      }
      condition.supports().stream()
          .filter(it -> it.finding().equals(finding))
          .forEach(it -> uses.add(condition.id() + ": " + ConditionPage.weight(it.weight())));
    }
    used("Used by:", uses);
  }

  private void item(Item item) {
    title("question", item.id().value(), item.ask());
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

  private List<String> readers(ItemId item) {
    var readers = new ArrayList<String>();
    catalog.findings().stream()
        .filter(it -> items(it.criterion()).contains(item))
        .forEach(it -> readers.add("finding " + it.id()));
    catalog.cautions().stream()
        .filter(it -> items(it.when()).contains(item))
        .forEach(it -> readers.add(it.level().word() + " " + it.id()));
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

  private void used(String heading, List<String> uses) {
    if (!uses.isEmpty()) {
      page.paragraph(Prose.strong(heading));
      uses.forEach(page::item);
    }
  }

  private List<String> questions(Criterion criterion) {
    return items(criterion).stream()
        .map(item -> catalog.questionnaire().item(item).ask() + " (" + item + ")")
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
