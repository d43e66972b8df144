package palpate.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import palpate.catalog.Caution;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.questionnaire.Presence;
import palpate.questionnaire.Reply;
import palpate.screening.Raised;
import palpate.screening.Screening;

/** Cautions that are raised, as JSON. */
final class FlagPieces {
  private static final String REPLIES = "\"because\":[]";

  private final boolean full;
  private final List<byte[]> says;
  private final List<Map<Presence, Pieces.Around>> flags;
  private final ReplyPieces replies;

  FlagPieces(CompiledCatalog compiled, boolean full) {
    this.full = full;
    var cautions = compiled.catalog().cautions();
    this.says = cautions.stream().map(it -> Pieces.bytes(Pieces.string(it.says()))).toList();
    this.flags = cautions.stream().map(this::pieces).toList();
    this.replies = new ReplyPieces(compiled);
  }

  /** For each presence that raises it. */
  private Map<Presence, Pieces.Around> pieces(Caution caution) {
    var pieces = new EnumMap<Presence, Pieces.Around>(Presence.class);
    for (var lowest : Presence.values()) {
      var raised = new Raised(caution, Screening.ground(lowest), List.<Reply>of(), List.of());
      var text = Pieces.object(new JsonParts(full).flag(raised));
      pieces.put(
          lowest, full ? Pieces.Around.middleOf(REPLIES, text) : Pieces.Around.nothing(text));
    }
    return pieces;
  }

  /** What is raised, as a text in quotes. */
  byte[] says(Raise raise) {
    return says.get(raise.caution());
  }

  void write(Raise raise, Marks marks, Utf8 out) {
    var piece = Objects.requireNonNull(flags.get(raise.caution()).get(raise.lowest()));
    out.add(piece.before());
    if (full) {
      out.add(replies.of(raise, marks));
      if (!raise.isSure()) {
        replies.writeOpen("],\"open\":[", raise, marks, out);
      }
    }
    out.add(piece.behind());
  }
}
