package palpate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palpate.catalog.Catalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Replies;

/**
 * Draws sheets as a clinic's intake may see them: a complaint by its frequency, answered about as
 * its typical sheet has it, by people who are mostly well; only items that apply are answered.
 */
final class Clients {
  private final Questionnaire questionnaire;
  private final List<AnswerSheet> typical = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();
  private final Draw draw;
  private int all;

  /** The typical sheets are by id of their condition. */
  Clients(Catalog catalog, Map<String, AnswerSheet> typical, long seed) {
    this.questionnaire = catalog.questionnaire();
    this.draw = new Draw(seed);
    for (var sheet : new TreeMap<>(typical).entrySet()) {
      all += Frequencies.ofCondition(sheet.getKey());
      this.typical.add(sheet.getValue());
      upTo.add(all);
    }
  }

  AnswerSheet next() {
    var client = new Client(draw, draw.happens(Frequencies.UNTYPICAL) ? AnswerSheet.EMPTY : one());
    var answers = new TreeMap<ItemId, Answer>();
    var replies = new Replies(questionnaire, AnswerSheet.EMPTY);
    for (var item : questionnaire.items()) {
      if (!replies.applies(item.id()).isAbsent()) {
        answers.put(item.id(), client.answer(item));
        replies = new Replies(questionnaire, AnswerSheet.of(answers));
      }
    }
    if (draw.happens(Frequencies.LEFT_OUT)) {
      answers.remove(draw.one(List.copyOf(answers.keySet())));
    }
    return AnswerSheet.of(answers);
  }

  private AnswerSheet one() {
    var lot = draw.below(all);
    var i = 0;
    while (upTo.get(i) <= lot) {
      i++;
    }
    return typical.get(i);
  }
}
