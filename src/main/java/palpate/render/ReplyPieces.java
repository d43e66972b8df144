package palpate.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.compiled.Replied;
import palpate.findings.Findings;

/**
 * The replies that raise a caution, as JSON; the same few are given again and again. Safe for use
 * by several threads.
 */
final class ReplyPieces {
  private static final int MOST = 100;

  private final CompiledCatalog compiled;
  private final List<Map<Replied, byte[]>> kept;

  ReplyPieces(CompiledCatalog compiled) {
    this.compiled = compiled;
    this.kept =
        IntStream.range(0, compiled.catalog().cautions().size())
            .<Map<Replied, byte[]>>mapToObj(i -> new ConcurrentHashMap<>())
            .toList();
  }

  /** The parts of the list, without its brackets. */
  byte[] of(Raise raise, Marks marks) {
    var replied = compiled.replied(raise, marks);
    var known = kept.get(raise.caution()).get(replied);
    if (known == null) {
      known = pieces(raise, marks);
      if (kept.get(raise.caution()).size() < MOST) {
        kept.get(raise.caution()).put(replied, known);
      }
    }
    return known;
  }

  /** The items that leave a caution open, behind some words; nothing when none does. */
  void writeOpen(String before, Raise raise, Marks marks, Utf8 out) {
    var open = compiled.open(raise, marks);
    if (open.isEmpty()) {
      return;
    }
    var list = out.add(before).list();
    open.stream().forEach(item -> list.next().add(Pieces.string(compiled.item(item).id().value())));
  }

  private byte[] pieces(Raise raise, Marks marks) {
    var findings = Findings.of(compiled.catalog(), compiled.sheet(raise, marks));
    var replies = findings.because(compiled.caution(raise).when());
    return Pieces.bytes(Pieces.parts(replies.stream().map(JsonParts::reply).toList()));
  }
}
