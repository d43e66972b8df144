package palpate.render;

import java.io.IOException;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Level;

/** What a catalog knows, as pages to read. */
public final class CatalogPages {
  private final Theme theme;

  public CatalogPages(Theme theme) {
    this.theme = theme;
  }

  /** Everything by name, in one list. */
  public void list(Catalog catalog, Appendable out) throws IOException {
    var page = new Page(theme);
    var header = catalog.header();
    page.text(
        Prose.strong(header.id() + " " + header.version())
            .add("for " + header.jurisdiction() + ", reviewed " + header.reviewed() + "."));
    page.text(Sentence.of(header.status()));
    page.heading("Conditions (" + catalog.conditions().size() + ")");
    catalog.conditions().forEach(condition -> condition(page, condition));
    page.heading("Techniques (" + catalog.techniques().size() + ")");
    catalog.techniques().forEach(it -> page.item(named(it.id(), it.name())));
    for (var level : Level.values()) {
      level(page, catalog, level);
    }
    page.heading("Measures (" + catalog.measures().size() + ")");
    catalog.measures().forEach(it -> page.item(named(it.id(), it.name())));
    page.heading("Also in the catalog");
    page.item(Sentence.count(catalog.questionnaire().items().size(), "question"));
    page.item(Sentence.count(catalog.findings().size(), "finding"));
    page.item(Sentence.count(catalog.citations().size(), "source"));
    out.append(page.toString());
  }

  /** The page of one entry; false, and nothing written, when nothing has that id. */
  public boolean show(Catalog catalog, String id, Appendable out) throws IOException {
    var page = new Page(theme);
    new CatalogEntry(catalog, page, new Marks()).write(id);
    out.append(page.toString());
    return !page.toString().isEmpty();
  }

  private static void condition(Page page, Condition condition) {
    page.item(
        named(condition.id(), condition.name())
            .add(
                "Mode: %s. Evidence: %s. %s."
                    .formatted(
                        condition.mode().word(), condition.certainty().word(), doses(condition))));
  }

  /** "8 visits of 60 minutes, once a week"; one for each course. */
  static String doses(Condition condition) {
    var doses = condition.courses().stream().map(course -> CatalogEntry.dose(course.dose()));
    var distinct = doses.distinct().toList();
    return distinct.isEmpty() ? "no course" : String.join("; or ", distinct);
  }

  private static void level(Page page, Catalog catalog, Level level) {
    var cautions = catalog.cautions().stream().filter(it -> it.level() == level).toList();
    if (!cautions.isEmpty()) {
      page.heading(heading(level) + " (" + cautions.size() + ")");
      cautions.forEach(it -> page.item(named(it.id(), it.says())));
    }
  }

  static String heading(Level level) {
    return switch (level) {
      case EMERGENCY -> "Red flags: emergency";
      case URGENT -> "Red flags: urgent";
      case CLEARANCE -> "No massage without clearance";
      case LOCAL -> "Leave an area alone";
      case RELATIVE -> "Plan must change";
      case ADVISE -> "See a doctor beside the plan";
    };
  }

  private static Prose named(String id, String name) {
    return Prose.strong(id + ":").add(Sentence.of(name));
  }
}
