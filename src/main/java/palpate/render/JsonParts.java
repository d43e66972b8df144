package palpate.render;

import java.util.List;
import java.util.Locale;
import palpate.catalog.Certainty;
import palpate.catalog.Citation;
import palpate.catalog.Claim;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.matching.Support;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Presence;
import palpate.questionnaire.Reply;
import palpate.screening.Raised;

/**
 * The parts of advice in JSON.
 *
 * @param full with the long parts
 */
record JsonParts(boolean full) {
  static List<String> ids(List<Citation> sources) {
    return sources.stream().sorted().map(Citation::id).distinct().toList();
  }

  static List<String> items(List<ItemId> items) {
    return items.stream().map(ItemId::value).toList();
  }

  static Json claim(Claim claim) {
    return new Json().put("says", claim.says()).put("sources", ids(claim.sources()));
  }

  static Json reply(Reply reply) {
    return new Json().put("item", reply.item().value()).put("answer", reply.answer());
  }

  Json flag(Raised raised) {
    var caution = raised.caution();
    var json =
        new Json()
            .put("id", caution.id())
            .put("kind", raised.level().word())
            .put("ground", raised.ground().word());
    if (!full) {
      return json;
    }
    return json.put("says", caution.says())
        .putEach("because", raised.replies(), JsonParts::reply)
        .putUnless(List.of(), "open", items(raised.open()))
        .put("why", caution.because())
        .put("action", caution.action())
        .putUnless("", "cleared-by", caution.clearedBy())
        .put("sources", ids(caution.sources()));
  }

  Json match(Match match) {
    var condition = match.condition();
    var json =
        new Json()
            .put("condition", condition.id())
            .put("name", condition.name())
            .put("fit", match.support().fit())
            .put("support", support(match.support()));
    if (full) {
      json.putEach("reasons", match.reasons(), JsonParts::reason);
    }
    json.put("certainty", word(condition.certainty()));
    return full ? json.put("sources", ids(sources(match))) : json;
  }

  static Json support(Support support) {
    return new Json()
        .put("lowest", support.lowest())
        .put("highest", support.highest())
        .put("attainable", support.attainable());
  }

  static Json reason(Reason reason) {
    return new Json()
        .put("finding", reason.finding())
        .put("says", reason.says())
        .put("weight", reason.weight())
        .put("presence", word(reason.presence()));
  }

  /** As the catalog writes it. */
  static String word(Certainty certainty) {
    return certainty.word().replace(' ', '-');
  }

  static String word(Presence presence) {
    return presence.name().toLowerCase(Locale.ROOT);
  }

  private static List<Citation> sources(Match match) {
    return match.condition().evidence().stream()
        .flatMap(claim -> claim.sources().stream())
        .toList();
  }
}
