package palpate.render;

import palpate.compiled.CompiledCatalog;
import palpate.compiled.KeptReplies;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.findings.Findings;

/** The replies that raise a caution, as JSON. Safe for use by several threads. */
final class ReplyPieces {
  private final CompiledCatalog compiled;
  private final KeptReplies<byte[]> kept;

  ReplyPieces(CompiledCatalog compiled) {
    this.compiled = compiled;
    this.kept = new KeptReplies<>(compiled, this::pieces);
  }

  /** The parts of the list, without its brackets. */
  byte[] of(Raise raise, Marks marks) {
    return kept.of(raise, marks);
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
