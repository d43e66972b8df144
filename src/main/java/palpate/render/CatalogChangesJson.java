package palpate.render;

import java.io.IOException;
import java.util.List;
import palpate.bench.changes.CatalogChanges;
import palpate.bench.changes.EntryChange;
import palpate.bench.changes.KeyChange;
import palpate.bench.changes.SheetChanges;
import palpate.bench.changes.SheetChanges.Rejection;
import palpate.catalog.Catalog;

/** What changed from one catalog to another, as JSON. */
public final class CatalogChangesJson {
  /** The version of the format. */
  public static final String SCHEMA = "palpate.catalog-diff/1";

  private final String engine;
  private final ChangeWords words;

  /** Names the version of palpate; the two catalogs give their questions to the words. */
  public CatalogChangesJson(String engine, Catalog before, Catalog after) {
    this.engine = engine;
    this.words = new ChangeWords(before.questionnaire(), after.questionnaire());
  }

  /** With what came of answer sheets, if any were compared. */
  public void render(CatalogChanges changes, List<SheetChanges> sheets, Appendable out)
      throws IOException {
    var json =
        new Json()
            .put("schema", SCHEMA)
            .put("engine", engine)
            .put("old", JsonRenderer.catalog(changes.before()))
            .put("new", JsonRenderer.catalog(changes.after()))
            .putEach("entries", changes.entries(), this::entry);
    sheets.forEach(it -> json.put("answers", sheets(it)));
    out.append(json.text(true));
  }

  private Json entry(EntryChange entry) {
    var json =
        new Json()
            .put("section", entry.section())
            .put("id", entry.id())
            .put("change", ChangeWords.kind(entry.kind()));
    entry.before().forEach(it -> json.put("old-line", it.line()));
    entry.after().forEach(it -> json.put("new-line", it.line()));
    return entry.keys().isEmpty() ? json : json.putEach("keys", entry.keys(), this::key);
  }

  private Json key(KeyChange key) {
    var json = new Json().put("key", key.key());
    key.before()
        .forEach(
            it -> json.put("old", words.before(key.before())).put("old-line", it.span().line()));
    key.after()
        .forEach(it -> json.put("new", words.after(key.after())).put("new-line", it.span().line()));
    return json;
  }

  private static Json sheets(SheetChanges sheets) {
    return new Json()
        .put("compared", sheets.compared())
        .put("changed", sheets.changed())
        .putEach("kinds", sheets.kinds(), CatalogChangesJson::kind)
        .putEach("rejected", sheets.rejected(), CatalogChangesJson::rejected);
  }

  private static Json kind(SheetChanges.Kind kind) {
    return new Json()
        .put("kind", kind.says())
        .put("count", kind.count())
        .put("example", kind.example().file())
        .put("reasons", kind.example().change().reasons());
  }

  private static Json rejected(Rejection it) {
    return new Json()
        .put("file", it.file())
        .put("by-old", it.byOld())
        .put("by-new", it.byNew())
        .put("because", it.because());
  }
}
