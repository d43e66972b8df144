package palpate.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import palpate.advice.Advisor;
import palpate.advice.Missing;
import palpate.advice.Missing.Need;
import palpate.compiled.Lack;
import palpate.questionnaire.Item;
import palpate.questionnaire.Questionnaire;

/** What is said about single items, as JSON. */
final class ItemPieces {
  private final List<Map<Need, byte[]>> missing = new ArrayList<>();

  ItemPieces(Questionnaire questionnaire) {
    for (var item : questionnaire.items()) {
      var needs = new EnumMap<Need, byte[]>(Need.class);
      for (var need : Need.values()) {
        var lacks = new Missing(item.id(), item.ask(), item.why(), need);
        needs.put(need, Pieces.bytes(Pieces.object(JsonRenderer.missing(lacks))));
      }
      missing.add(needs);
    }
  }

  byte[] missing(Lack lack) {
    return Objects.requireNonNull(missing.get(lack.item()).get(lack.need()));
  }

  /** That it was answered and would not have been asked. */
  byte[] unexpected(Item item) {
    return Pieces.bytes(Pieces.string(Advisor.unexpected(item.id())));
  }
}
