package palpate.questionnaire.load;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;

/** Reads the options given for an item. */
record ChoiceReader(Item item, Problems problems) {
  private static final int FEW = 12;

  /** One word for a whole list to tick. */
  Optional<Answer> chosen(String word, Node place) {
    return switch (word) {
      case AnswerOption.NOT_SURE -> Optional.of(new Answer.NotSure());
      case AnswerOption.NONE -> Optional.of(Answer.Chosen.of());
      default -> option(word, place).map(Answer.Chosen::of);
    };
  }

  Optional<Answer> chosen(Node place, List<Node> list) {
    if (list.isEmpty()) {
      report(
          "empty-list",
          place,
          "is an empty list, which could mean none of them or no answer",
          "write none, or leave it without a value");
      return Optional.empty();
    }
    if (list.size() > AnswersReader.MOST_ENTRIES) {
      report(
          "too-large",
          place,
          "lists more than %s options".formatted(AnswersReader.MOST_ENTRIES),
          "name each option that applies once");
      return Optional.empty();
    }
    return Nodes.all(list, this::tick).flatMap(it -> answer(it, list));
  }

  /** One entry of a list: an option, or an option that the client is not sure about. */
  private record Tick(String word, boolean unsure) {}

  private Optional<Tick> tick(Node node) {
    var mapping = Nodes.asMapping(node);
    if (mapping.isEmpty()) {
      return word(node).map(it -> new Tick(it, false));
    }
    var entries = mapping.get().entries();
    var unsure =
        entries.size() == 1
            && !isReserved(entries.get(0).key().text().strip())
            && Nodes.asScalar(entries.get(0).value())
                .filter(it -> it.text().strip().equals(AnswerOption.NOT_SURE))
                .isPresent();
    if (!unsure) {
      report(
          "wrong-kind",
          node,
          "has an entry that is neither an option nor an option with not-sure",
          "write the option's id to tick it, or {id: not-sure}");
      return Optional.empty();
    }
    return Optional.of(new Tick(entries.get(0).key().text().strip(), true));
  }

  /** "Not sure whether none of them" must never pass for "none of them". */
  private static boolean isReserved(String word) {
    return word.equals(AnswerOption.NONE) || word.equals(AnswerOption.NOT_SURE);
  }

  private Optional<Answer> answer(List<Tick> ticks, List<Node> places) {
    var words = ticks.stream().map(Tick::word).toList();
    if (words.contains(AnswerOption.NONE)) {
      if (words.stream().distinct().count() > 1) {
        reportNoneBesideOthers(words, places);
        return Optional.empty();
      }
      return Optional.of(Answer.Chosen.of());
    }
    var chosen = new TreeSet<String>();
    var unsure = new TreeSet<String>();
    var faulty = false;
    for (var i = 0; i < words.size(); i++) {
      warnOfRepetition(words, i, places.get(i));
      if (!words.get(i).equals(AnswerOption.NOT_SURE)) {
        var option = option(words.get(i), places.get(i));
        faulty |= option.isEmpty();
        option.ifPresent((ticks.get(i).unsure() ? unsure : chosen)::add);
      }
    }
    return faulty
        ? Optional.empty()
        : Optional.of(answer(chosen, unsure, words.contains(AnswerOption.NOT_SURE)));
  }

  /** "Not sure" by itself is about every option that was not named. */
  private Answer answer(TreeSet<String> chosen, TreeSet<String> unsure, boolean unsureOfTheRest) {
    if (unsureOfTheRest && chosen.isEmpty()) {
      return new Answer.NotSure();
    }
    if (unsureOfTheRest) {
      item.kind().options().forEach(option -> unsure.add(option.id()));
    }
    unsure.removeAll(chosen);
    return new Answer.Chosen(chosen, unsure);
  }

  Optional<String> option(String word, Node place) {
    var options = item.kind().options().stream().map(AnswerOption::id).toList();
    if (options.contains(word)) {
      return Optional.of(word);
    }
    var hint = options.size() <= FEW ? "one of: " + String.join(", ", options) : "";
    problems.add(
        Problem.error(
                "unknown-option",
                place.span(),
                "item '%s' has no option %s".formatted(item.id(), Quoted.of(word)))
            .withHint(hint)
            .didYouMean(word, options));
    return Optional.empty();
  }

  private Optional<String> word(Node node) {
    var word = Nodes.asScalar(node).map(ScalarNode::text).map(String::strip);
    if (word.filter(it -> !it.isEmpty()).isEmpty()) {
      report(
          "wrong-kind",
          node,
          "must list option ids, and this is none",
          "write one option id per entry of the list");
      return Optional.empty();
    }
    return word;
  }

  private void reportNoneBesideOthers(List<String> words, List<Node> places) {
    report(
        "none-beside-others",
        places.get(words.indexOf(AnswerOption.NONE)),
        "says none of them, and some of them",
        "remove none, or the others");
  }

  private void warnOfRepetition(List<String> words, int i, Node place) {
    if (words.indexOf(words.get(i)) < i) {
      problems.add(
          Problem.warning(
                  "repeated-option",
                  place.span(),
                  "the answer to '%s' names %s twice".formatted(item.id(), Quoted.of(words.get(i))))
              .withHint("remove one of them"));
    }
  }

  private void report(String code, Node place, String fault, String hint) {
    problems.add(
        Problem.error(code, place.span(), "the answer to '%s' %s".formatted(item.id(), fault))
            .withHint(hint));
  }
}
