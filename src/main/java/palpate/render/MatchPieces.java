package palpate.render;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import palpate.catalog.Condition;
import palpate.catalog.Condition.WeightedFinding;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Fit;
import palpate.compiled.Marks;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.matching.Support;
import palpate.questionnaire.Presence;
import palpate.questionnaire.PresenceRange;

/** Conditions that fit, as JSON. */
final class MatchPieces {
  private static final String FIT = "\"fit\":";
  private static final Support NO_SUPPORT = new Support(0, 0, 1);

  private final boolean full;
  private final List<OfCondition> conditions;

  MatchPieces(CompiledCatalog compiled, boolean full) {
    this.full = full;
    this.conditions = compiled.catalog().conditions().stream().map(this::pieces).toList();
  }

  /** One condition: what stands before the fit, behind the reasons, and the reasons. */
  private static final class OfCondition {
    private final byte[] name;
    private final byte[] evidence;
    private final List<OfReason> reasons;

    OfCondition(String name, String evidence, List<OfReason> reasons) {
      this.name = Pieces.bytes(name);
      this.evidence = Pieces.bytes(evidence);
      this.reasons = reasons;
    }
  }

  /** A finding that counts, by its place in the condition, with a text for each presence. */
  private record OfReason(int weighed, Map<Presence, byte[]> texts) {
    byte[] of(Presence presence) {
      return Objects.requireNonNull(texts.get(presence));
    }
  }

  private OfCondition pieces(Condition condition) {
    var match =
        new Match(condition, NO_SUPPORT, PresenceRange.PRESENT, List.of(), List.of(), List.of());
    var text = Pieces.object(new JsonParts(full).match(match));
    var name = text.substring(0, text.indexOf(FIT) + FIT.length());
    var evidence = text.substring(text.indexOf(",\"certainty\":"));
    return new OfCondition(name, evidence, reasons(condition));
  }

  /** In the order in which {@link palpate.matching.Matching} gives them. */
  private static List<OfReason> reasons(Condition condition) {
    var supports = condition.supports();
    return IntStream.range(0, supports.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> supports.get(i).weight())
                .reversed()
                .thenComparing(i -> supports.get(i).finding().id()))
        .map(i -> new OfReason(i, texts(supports.get(i))))
        .toList();
  }

  private static Map<Presence, byte[]> texts(WeightedFinding weighed) {
    var texts = new EnumMap<Presence, byte[]>(Presence.class);
    for (var presence : Presence.values()) {
      var finding = weighed.finding();
      var reason =
          new Reason(
              finding.id(),
              finding.says(),
              weighed.weight(),
              0,
              presence,
              List.of(),
              weighed.sources());
      texts.put(presence, Pieces.bytes(Pieces.object(JsonParts.reason(reason))));
    }
    return texts;
  }

  void write(Fit fit, Marks marks, Utf8 out) {
    var pieces = conditions.get(fit.condition());
    var support = fit.support();
    out.add(pieces.name).add(support.fit());
    out.add(",\"support\":{\"lowest\":").add(support.lowest());
    out.add(",\"highest\":").add(support.highest());
    out.add(",\"attainable\":").add(support.attainable()).add('}');
    if (full) {
      writeReasons(fit, marks, pieces.reasons, out);
    }
    out.add(pieces.evidence);
  }

  private static void writeReasons(Fit fit, Marks marks, List<OfReason> reasons, Utf8 out) {
    var list = out.add(",\"reasons\":[").list();
    for (var reason : reasons) {
      list.next().add(reason.of(fit.presence(reason.weighed(), marks)));
    }
    out.add(']');
  }
}
