package palpate.render;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import palpate.catalog.Catalog;
import palpate.catalog.Technique;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Reply;

/** Ids of the catalog, and replies, in words. */
final class Names {
  private final Catalog catalog;

  Names(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The question of an item, in quotes. */
  String question(ItemId item) {
    return quoted(catalog.questionnaire().find(item).map(Item::ask).orElse(item.value()));
  }

  List<String> questions(List<ItemId> items) {
    return items.stream().map(this::question).toList();
  }

  String areas(Collection<String> areas) {
    var place = catalog.questionnaire().find(catalog.planning().place());
    return Sentence.and(
        areas.stream()
            .map(
                area ->
                    place.flatMap(item -> item.option(area)).map(AnswerOption::label).orElse(area))
            .toList());
  }

  List<String> techniques(Collection<String> ids) {
    return ids.stream().map(this::technique).toList();
  }

  private String technique(String id) {
    return catalog.techniques().stream()
        .filter(technique -> technique.id().equals(id))
        .map(Technique::name)
        .findFirst()
        .orElse(id);
  }

  /** What was said, with the question where the answer alone would say little. */
  String replies(List<Reply> replies) {
    return replies.stream().map(this::reply).distinct().collect(Collectors.joining("; "));
  }

  private String reply(Reply reply) {
    return explainsItself(reply.answer())
        ? '"' + reply.answer() + '"'
        : quoted(reply.ask()) + " - " + answer(reply);
  }

  /** An answer as one says it: "1 visit a week", "5 of 10". */
  String answer(Reply reply) {
    return catalog
        .questionnaire()
        .find(reply.item())
        .map(item -> item.kind().accept(new SpokenAnswer(reply.answer())))
        .orElse(reply.answer());
  }

  /** A question in quotes, without the instructions that follow it. */
  static String quoted(String ask) {
    return '"' + asked(ask) + '"';
  }

  /** A question without the instructions that follow it. */
  static String asked(String ask) {
    var end = ask.indexOf('?') + 1;
    return end > 0 ? ask.substring(0, end) : ask;
  }

  private static boolean explainsItself(String answer) {
    return !answer.isEmpty()
        && !Character.isDigit(answer.charAt(0))
        && !answer.equals("yes")
        && !answer.equals("no")
        && !answer.equals("not sure")
        && !answer.equals("none of these");
  }
}
