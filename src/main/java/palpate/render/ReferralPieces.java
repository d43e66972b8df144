package palpate.render;

import java.util.EnumMap;
import java.util.Map;
import palpate.advice.Advisor;
import palpate.advice.Urgency;
import palpate.catalog.Catalog;

/** What a referral says, as JSON. */
final class ReferralPieces {
  private final Map<Urgency, byte[]> instructions = new EnumMap<>(Urgency.class);
  private final byte[] incomplete;
  private final byte[] nothingFits;

  ReferralPieces(Catalog catalog) {
    for (var urgency : Urgency.values()) {
      var instruction = urgency.instruction(catalog.planning().referrals());
      instructions.put(urgency, Pieces.bytes(Pieces.object(JsonRenderer.words(instruction))));
    }
    var incomplete = JsonRenderer.words(catalog.planning().referrals().incomplete());
    this.incomplete = Pieces.bytes(Pieces.object(incomplete));
    this.nothingFits = Pieces.bytes(Pieces.string(Advisor.nothingFits(catalog)));
  }

  byte[] instruction(Urgency urgency) {
    return instructions.getOrDefault(urgency, nothingFits);
  }

  byte[] incomplete() {
    return incomplete;
  }

  /** Why, where no condition fits. */
  byte[] nothingFits() {
    return nothingFits;
  }
}
