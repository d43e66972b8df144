package palpate.cli.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The list of all answers in plain mode. */
record PlainReview(Review review, Speech speech) {
  private static final String WORDS =
      "Type a number to change that answer. You can also type back, repeat, find and a word, or"
          + " quit.";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern FIND = Pattern.compile("(?i)find(?: (.*))?");

  Optional<Move> say() throws IOException {
    speech.gap();
    speech.say(
        isEmpty()
            ? "There are no answers yet."
            : "Your answers, %s in all:".formatted(review.lines().size()));
    for (var line : review.lines()) {
      say(line);
    }
    return sayWords();
  }

  /**
   * What is new since the list was heard.
   *
   * @param heard its lines then
   */
  Optional<Move> sayNews(List<Review.Line> heard) throws IOException {
    var news = new ArrayList<>(review.lines());
    news.removeAll(heard);
    var still = review.lines().stream().map(Review.Line::item).toList();
    var gone = heard.stream().filter(it -> !still.contains(it.item())).toList();
    speech.gap();
    speech.say(
        news.isEmpty() && gone.isEmpty()
            ? "Your answers are the same as before."
            : "Your answers have changed:");
    for (var line : news) {
      say(line);
    }
    for (var line : gone) {
      speech.say("No longer asked: " + Wording.question(line.item()));
    }
    speech.say("Type repeat to hear all %s.".formatted(review.lines().size()));
    return sayWords();
  }

  private void say(Review.Line line) throws IOException {
    speech.numbered(review.lines().indexOf(line) + 1, words(line));
  }

  private static String words(Review.Line line) {
    return Wording.question(line.item()) + " " + line.answer();
  }

  private Optional<Move> sayWords() throws IOException {
    speech.say("Type done to %s. %s".formatted(review.next(), isEmpty() ? "" : WORDS));
    return Optional.empty();
  }

  /** Empty when there is still a choice to make. */
  Optional<Move> to(TypedLine line) throws IOException {
    if (line.cut()) {
      return open(Wording.LINE_TOO_LONG);
    }
    var words = OptionList.withoutStop(line.words());
    var find = FIND.matcher(words);
    if (NUMBER.matcher(words).matches()) {
      return change(Integer.parseInt(words));
    }
    if (find.matches()) {
      return find(find.start(1) < 0 ? "" : find.group(1).strip());
    }
    var word = PlainWord.of(words);
    return word.isPresent() ? does(word.get()) : unknown(words);
  }

  private Optional<Move> change(int number) throws IOException {
    var lines = review.lines();
    if (isEmpty()) {
      return sayWords();
    }
    return number >= 1 && number <= lines.size()
        ? Optional.of(new Move.Change(lines.get(number - 1).item().id()))
        : open("'%s' is not one of the numbers 1 to %s.".formatted(number, lines.size()));
  }

  private Optional<Move> find(String words) throws IOException {
    if (words.isEmpty()) {
      return open(Wording.FIND_WHAT);
    }
    var wanted = words.toLowerCase(Locale.ROOT);
    var found =
        review.lines().stream()
            .filter(it -> words(it).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    if (found.isEmpty()) {
      speech.say("No line has %s in it.".formatted(Wording.quoted(words)));
    }
    for (var line : found) {
      say(line);
    }
    return Optional.empty();
  }

  private Optional<Move> does(PlainWord word) throws IOException {
    return switch (word) {
      case DONE -> Optional.of(new Move.Finish());
      case BACK -> Optional.of(new Move.Back());
      case QUIT -> Optional.of(new Move.Leave(Move.Leave.Reason.ASKED));
      case REVIEW, REPEAT -> say();
      case HELP -> sayWords();
      case WHY -> open("Here you can look at your answers once more. A wrong one can be changed.");
      case SKIP -> open("There is nothing to skip here. Type done to %s.".formatted(review.next()));
    };
  }

  private Optional<Move> unknown(String words) throws IOException {
    return words.isEmpty()
        ? sayWords()
        : open(
            Wording.quoted(words)
                + " is not a choice here. "
                + PlainWord.suggestion(
                        words, EnumSet.of(PlainWord.DONE, PlainWord.BACK, PlainWord.QUIT))
                    .orElse(
                        isEmpty()
                            ? "Type done, back or quit."
                            : "Type a number, done, back or quit."));
  }

  private boolean isEmpty() {
    return review.lines().isEmpty();
  }

  private Optional<Move> open(String says) throws IOException {
    speech.say(says);
    return Optional.empty();
  }
}
