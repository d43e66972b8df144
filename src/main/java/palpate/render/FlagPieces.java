package palpate.render;

import java.util.List;
import palpate.catalog.Caution;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.questionnaire.Reply;
import palpate.screening.Raised;
import palpate.screening.Screening;

/** Cautions that are raised, as JSON. */
final class FlagPieces {
  private static final String REPLIES = "\"because\":[]";

  private final CompiledCatalog compiled;
  private final boolean full;
  private final List<byte[]> says;
  private final Pieces.Around[][] flags;
  private final ReplyPieces replies;

  FlagPieces(CompiledCatalog compiled, boolean full) {
    this.compiled = compiled;
    this.full = full;
    var cautions = compiled.catalog().cautions();
    this.says = cautions.stream().map(it -> Pieces.bytes(Pieces.string(it.says()))).toList();
    this.flags = cautions.stream().map(this::pieces).toArray(Pieces.Around[][]::new);
    this.replies = new ReplyPieces(compiled);
  }

  /** For each ground. */
  private Pieces.Around[] pieces(Caution caution) {
    var grounds = Raised.Ground.values();
    var pieces = new Pieces.Around[grounds.length];
    for (var ground : grounds) {
      var raised = new Raised(caution, ground, List.<Reply>of(), List.of());
      var text = Pieces.object(new JsonParts(full).flag(raised));
      pieces[ground.ordinal()] =
          full ? Pieces.Around.middleOf(REPLIES, text) : Pieces.Around.nothing(text);
    }
    return pieces;
  }

  /** What is raised, as a text in quotes. */
  byte[] says(Raise raise) {
    return says.get(raise.caution());
  }

  void write(Raise raise, Marks marks, Utf8 out) {
    var piece = flags[raise.caution()][Screening.ground(raise.lowest()).ordinal()];
    out.add(piece.before());
    if (full) {
      out.add(replies.of(raise, marks));
      replies.writeOpen("],\"open\":[", raise, marks, out);
    }
    out.add(piece.behind());
  }
}
