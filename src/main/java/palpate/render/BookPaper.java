package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.render.Block.Heading;
import palpate.render.Block.Items;
import palpate.render.Block.Question;
import palpate.render.Block.Table;
import palpate.render.Block.Text;

/** Collects the blocks of a book. */
final class BookPaper implements Paper {
  private static final int CHAPTER = 2;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Prose> lines = new ArrayList<>();
  private final List<Items.Entry> entries = new ArrayList<>();
  private int level = CHAPTER + 1;
  private boolean listed;

  /** All that was written so far. */
  List<Block> blocks() {
    flush();
    return List.copyOf(blocks);
  }

  /** Entries follow, one level below the chapter. */
  void chapter(String place, String words, boolean listsEntries) {
    add(new Heading(CHAPTER, place, Prose.of(words), true));
    level = CHAPTER + 1;
    listed = listsEntries;
  }

  /** A group of entries within a chapter, which then stand one level lower. */
  void group(String place, String words, boolean isListed) {
    add(new Heading(CHAPTER + 1, place, Prose.of(words), isListed));
    level = CHAPTER + 2;
    listed = false;
  }

  @Override
  public void title(String kind, Link id, String name) {
    add(new Heading(level, id.to(), Prose.of(name).add("(" + id.words() + ")"), listed));
  }

  @Override
  public void heading(String words) {
    add(new Heading(level + 1, "", Prose.of(words), false));
  }

  @Override
  public void text(Prose prose) {
    flushEntries();
    lines.add(prose);
  }

  @Override
  public void paragraph(Prose prose) {
    flush();
    lines.add(prose);
  }

  @Override
  public void item(Prose prose) {
    flushLines();
    entries.add(new Items.Entry(prose, List.of()));
  }

  @Override
  public void note(Prose prose) {
    var last = entries.remove(entries.size() - 1);
    var notes = new ArrayList<>(last.notes());
    notes.add(prose);
    entries.add(new Items.Entry(last.words(), notes));
  }

  @Override
  public void grid(Grid grid) {
    add(new Table(grid));
  }

  @Override
  public void ask(Ask ask) {
    add(new Question(ask));
  }

  private void add(Block block) {
    flush();
    blocks.add(block);
  }

  private void flush() {
    flushLines();
    flushEntries();
  }

  private void flushLines() {
    if (!lines.isEmpty()) {
      blocks.add(new Text(lines));
      lines.clear();
    }
  }

  private void flushEntries() {
    if (!entries.isEmpty()) {
      blocks.add(new Items(entries));
      entries.clear();
    }
  }
}
