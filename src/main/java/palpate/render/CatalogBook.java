package palpate.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Level;

/** A whole catalog as one document to read, to check and to print. */
public final class CatalogBook {
  private final Catalog catalog;
  private final BookPaper paper = new BookPaper();
  private final Marks marks = new Marks();
  private final CatalogEntry entries;

  private CatalogBook(Catalog catalog) {
    this.catalog = catalog;
    this.entries = new CatalogEntry(catalog, paper, marks);
  }

  /** In Markdown, with GitHub's tables. */
  public static void markdown(Catalog catalog, Appendable out) throws IOException {
    out.append(MarkdownBook.of(new CatalogBook(catalog).book()));
  }

  /** One page of HTML that needs nothing else. */
  public static void html(Catalog catalog, Appendable out) throws IOException {
    out.append(HtmlBook.of(new CatalogBook(catalog).book()));
  }

  private Book book() {
    var header = catalog.header();
    new ReadingChapter(catalog, paper, marks).write();
    conditions();
    chapter("red-flags", "Red flags", Level.EMERGENCY, Level.URGENT, Level.ADVISE);
    chapter("contraindications", "Contraindications", Level.CLEARANCE, Level.LOCAL, Level.RELATIVE);
    paper.chapter("findings", "Findings", false);
    paper.text("A finding is a statement that answers make true.");
    catalog.findings().forEach(entries::finding);
    paper.chapter("techniques", "Techniques", true);
    catalog.techniques().forEach(entries::technique);
    paper.chapter("measures", "Measures", true);
    catalog.measures().forEach(new MeasurePage(catalog, paper, marks)::write);
    questions();
    new PaperForm(catalog, paper).write();
    new PlanningChapter(catalog, paper, marks).write();
    costs();
    sources();
    return new Book("Catalog " + header.id() + " " + header.version(), front(), paper.blocks());
  }

  private List<Block> front() {
    var header = catalog.header();
    var front = new BookPaper();
    front.text(Sentence.of(header.status()));
    front.item("Made for: " + header.jurisdiction());
    front.item("Reviewed: " + header.reviewed());
    front.item("SHA-256 of the content: " + header.sha256());
    return front.blocks();
  }

  private void conditions() {
    paper.chapter("conditions", "Conditions", true);
    var page = new ConditionPage(catalog, paper, marks);
    catalog.conditions().forEach(page::write);
  }

  private void chapter(String place, String words, Level... levels) {
    paper.chapter(place, words, true);
    for (var level : levels) {
      var cautions = catalog.cautions().stream().filter(it -> it.level() == level).toList();
      if (!cautions.isEmpty()) {
        paper.group("level-" + level.word(), CatalogPages.heading(level), true);
        cautions.forEach(entries::caution);
      }
    }
  }

  private void questions() {
    paper.chapter("questions", "Questions", true);
    paper.text("All questions in the order of asking, and why they are asked.");
    var number = 1;
    for (var screen : catalog.questionnaire().screens()) {
      paper.group("screen-" + number++, screen.heading(), true);
      screen.items().forEach(entries::item);
    }
  }

  private void costs() {
    var costs = catalog.costs();
    paper.chapter("costs", "Costs", false);
    paper.text(
        marks.marked(
            "%s %s to %s for 60 minutes, as of %s: %s"
                .formatted(
                    costs.currency(),
                    costs.from(),
                    costs.to(),
                    costs.asOf(),
                    Sentence.end(costs.claim().says())),
            costs.claim().sources()));
    costs.notes().forEach(note -> paper.item(marks.claim(note)));
  }

  private void sources() {
    paper.chapter("sources", "Sources", false);
    var rows =
        catalog.citations().stream()
            .map(
                it ->
                    new Grid.Row(
                        Link.source(it).to(),
                        cells(it.id(), Sentence.of(it.cites()), Sentence.of(it.read()))))
            .toList();
    paper.grid(
        new Grid(
            "Where every claim comes from", List.of("Source", "Reference", "What was read"), rows));
  }

  private static List<List<Prose>> cells(String... words) {
    return Arrays.stream(words).map(it -> List.of(Prose.of(it))).toList();
  }
}
