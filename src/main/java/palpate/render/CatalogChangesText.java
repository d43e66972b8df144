package palpate.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palpate.bench.changes.CatalogChanges;
import palpate.bench.changes.EntryChange;
import palpate.bench.changes.KeyChange;
import palpate.bench.changes.SheetChanges;
import palpate.bench.changes.SheetChanges.Rejection;
import palpate.bench.changes.Value;
import palpate.catalog.Catalog;

/** What changed from one catalog to another, as lines to read. */
public final class CatalogChangesText {
  private final Theme theme;
  private final ChangeWords words;

  /** The two catalogs give their questions to the words of criteria. */
  public CatalogChangesText(Theme theme, Catalog before, Catalog after) {
    this.theme = theme;
    this.words = new ChangeWords(before.questionnaire(), after.questionnaire());
  }

  /** With what came of answer sheets, if any were compared. */
  public void render(CatalogChanges changes, List<SheetChanges> sheets, Appendable out)
      throws IOException {
    line(out, "Catalog %s -> %s".formatted(name(changes.before()), name(changes.after())));
    var section = "";
    for (var entry : changes.entries()) {
      if (!entry.section().equals(section)) {
        section = entry.section();
        out.append('\n').append(theme.styled(Style.HEADING, theme.show(section))).append('\n');
      }
      entry(entry, out);
    }
    line(out, "");
    line(out, count(changes.entries()));
    for (var it : sheets) {
      sheets(it, out);
    }
  }

  private static String name(Catalog.Header header) {
    return header.id() + " " + header.version();
  }

  private void entry(EntryChange entry, Appendable out) throws IOException {
    var places =
        Stream.concat(entry.before().stream(), entry.after().stream())
            .map(ChangeWords::place)
            .toList();
    line(
        out,
        "  %s: %s (%s)"
            .formatted(entry.id(), ChangeWords.kind(entry.kind()), String.join(" -> ", places)));
    for (var key : entry.keys()) {
      key(key, out);
    }
  }

  private void key(KeyChange key, Appendable out) throws IOException {
    var before = words.before(key.before());
    var after = words.after(key.after());
    var line = "    %s%s: %s -> %s".formatted(key.key(), lines(key), before, after);
    if (line.length() <= theme.measure()) {
      line(out, line);
    } else {
      line(out, "    %s%s:".formatted(key.key(), lines(key)));
      wrapped("      old: ", before, out);
      wrapped("      new: ", after, out);
    }
  }

  private void wrapped(String head, String text, Appendable out) throws IOException {
    var first = head;
    for (var part : Wrap.lines(Prose.of(text), theme, theme.measure() - head.length())) {
      out.append(first).append(part).append('\n');
      first = " ".repeat(head.length());
    }
  }

  private static String lines(KeyChange key) {
    var lines =
        Stream.concat(key.before().stream(), key.after().stream())
            .map(Value::span)
            .map(it -> String.valueOf(it.line()))
            .toList();
    var which = lines.size() == 2 ? "lines " : key.before().isEmpty() ? "new line " : "old line ";
    return " (%s%s)".formatted(which, String.join(" -> ", lines));
  }

  private static String count(List<EntryChange> entries) {
    if (entries.isEmpty()) {
      return "Nothing changed in meaning.";
    }
    var parts = new ArrayList<String>();
    for (var kind : EntryChange.Kind.values()) {
      var count = (int) entries.stream().filter(it -> it.kind() == kind).count();
      if (count > 0) {
        parts.add("%s %s".formatted(count, ChangeWords.kind(kind)));
      }
    }
    return "%s: %s.".formatted(countEntries(entries.size()), String.join(", ", parts));
  }

  private static String countEntries(int count) {
    return count == 1 ? "1 entry" : count + " entries";
  }

  private void sheets(SheetChanges sheets, Appendable out) throws IOException {
    line(out, "");
    line(
        out,
        "On %s the advice changes on %s."
            .formatted(Sentence.count(sheets.compared(), "answer sheet"), sheets.changed()));
    for (var kind : sheets.kinds()) {
      line(out, "  %s: %s".formatted(kind.says(), kind.count()));
      line(out, "    such as %s".formatted(kind.example().file()));
      for (var reason : kind.example().change().reasons()) {
        wrapped("    " + theme.bullet() + " ", reason, out);
      }
    }
    for (var rejected : sheets.rejected()) {
      rejected(rejected, out);
    }
  }

  private void rejected(Rejection it, Appendable out) throws IOException {
    var by = it.byOld() && it.byNew() ? "both catalogs" : it.byOld() ? "the old" : "the new";
    line(out, "  not read with %s: %s".formatted(by, it.file()));
    wrapped("    " + theme.bullet() + " ", it.because(), out);
  }

  private void line(Appendable out, String words) throws IOException {
    out.append(theme.show(words)).append('\n');
  }
}
