package palpate.cli.terminal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;

/** What plain mode says of one question, which stays open meanwhile. */
record PlainQuestion(Question question, Speech speech) {
  /** More options than one remembers. */
  private static final int LONG_LIST = 9;

  Item item() {
    return question.item();
  }

  /** The options by number; none for yes and no, which need no numbers. */
  OptionList list() {
    return new OptionList(item().kind().accept(new NumberedOptions()));
  }

  Optional<Answer> before() {
    return question.given().answer(item().id());
  }

  /** The words that do something here. */
  Set<PlainWord> words() {
    var words = EnumSet.complementOf(EnumSet.of(PlainWord.DONE));
    if (!question.mayGoBack()) {
      words.remove(PlainWord.BACK);
    }
    if (!question.maySkip()) {
      words.remove(PlainWord.SKIP);
    }
    return words;
  }

  /**
   * The whole question.
   *
   * @param told the words that were told before, which need not be told again
   */
  Optional<Move> say(Set<PlainWord> told) throws IOException {
    speech.gap();
    if (!question.heading().isEmpty()) {
      speech.say(Wording.sentence("Part: " + question.heading()));
    }
    speech.say(Wording.sentence(question.progress()));
    speech.say(item().ask());
    sayHow();
    speech.options(list().options());
    var before = before();
    if (before.isPresent()) {
      speech.say(
          Wording.before(item(), before.get())
              + " Press Enter to keep it. What you type replaces it.");
    }
    speech.say(PlainWord.news(told, words()));
    return Optional.empty();
  }

  private void sayHow() throws IOException {
    var search = list().size() > LONG_LIST ? " Type find and a word to search the list." : "";
    speech.say(Wording.leadIn(item()) + " " + typing().brief() + search);
  }

  Optional<Move> sayWhy() throws IOException {
    speech.sayAll(Wording.why(question));
    speech.say("Type repeat to hear the question again.");
    return Optional.empty();
  }

  Optional<Move> sayHelp() throws IOException {
    speech.sayAll(typing().whole());
    if (list().size() > 0) {
      speech.say("Type find and a word to search the list.");
    }
    for (var word : words()) {
      speech.say(word == PlainWord.HELP ? "" : word.says());
    }
    return Optional.empty();
  }

  /** What Enter alone cannot do. */
  Optional<Move> sayNeeded() throws IOException {
    speech.say(
        Wording.NO_ANSWER_YET
            + typing().ifNothing()
            + (Wording.takesNotSure(item()) ? " If you cannot tell, type not sure." : "")
            + (question.maySkip() ? " To leave it out, type skip." : ""));
    return Optional.empty();
  }

  Optional<Move> sayFound(String words) throws IOException {
    var found = list().holding(words);
    if (words.isEmpty()) {
      speech.say(Wording.FIND_WHAT);
    } else if (found.isEmpty()) {
      speech.say("No answer has %s in it.".formatted(Wording.quoted(words)));
    } else {
      speech.say(found.size() == 1 ? "1 answer has it." : found.size() + " answers have it.");
      for (var option : found) {
        speech.numbered(list().number(option), option.label());
      }
    }
    return Optional.empty();
  }

  /** Whether a word is in the list, so that it may be meant as an answer. */
  boolean lists(String word) {
    return !list().holding(word).isEmpty();
  }

  private PlainHelp.Typing typing() {
    return item().kind().accept(new PlainHelp());
  }
}
