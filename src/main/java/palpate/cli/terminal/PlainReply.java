package palpate.cli.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemKind;

/** What a typed line does to a question of plain mode: a move, or something said. */
record PlainReply(PlainQuestion asked, Speech speech)
    implements Reading.Cases<PlainReply.Consequence> {
  private static final Pattern FIND = Pattern.compile("(?i)find(?: (.*))?");

  /** What follows from a reply. */
  interface Consequence {
    Optional<Move> follow() throws IOException;
  }

  /** Empty when the question is still open. */
  Optional<Move> to(TypedLine line) throws IOException {
    if (line.isEmpty()) {
      return enter();
    }
    if (line.cut()) {
      return open(isText() ? Wording.TOO_LONG : Wording.LINE_TOO_LONG);
    }
    var words = line.words();
    if (words.isEmpty()) {
      return open(Wording.NOTHING_TO_READ);
    }
    var word = PlainWord.of(isText() ? words : OptionList.withoutStop(words));
    var find = FIND.matcher(words);
    if (word.isPresent()) {
      return does(word.get());
    }
    return asked.list().size() > 0 && find.matches()
        ? asked.sayFound(find.start(1) < 0 ? "" : find.group(1).strip())
        : asked.item().kind().accept(new ReplyReader(line.typed())).accept(this).follow();
  }

  /** Keeps the answer before; never takes one that was not given. */
  private Optional<Move> enter() throws IOException {
    var before = asked.before();
    return before.isPresent() ? noted(before.get()) : asked.sayNeeded();
  }

  private Optional<Move> noted(Answer answer) throws IOException {
    speech.say(Wording.sentence("Noted: " + Wording.answer(asked.item(), answer)));
    return Optional.of(new Move.GiveAnswer(answer));
  }

  @Override
  public Consequence taken(Reading.Taken it) {
    return () -> noted(it.answer());
  }

  @Override
  public Consequence refused(Reading.Refused it) {
    return () -> open(it.says());
  }

  private Optional<Move> does(PlainWord word) throws IOException {
    return switch (word) {
      case BACK -> back();
      case SKIP -> skip();
      case REVIEW -> Optional.of(new Move.GoToReview());
      case QUIT -> Optional.of(new Move.Leave(Move.Leave.Reason.ASKED));
      case WHY -> asked.sayWhy();
      case HELP -> asked.sayHelp();
      case REPEAT -> asked.say(asked.words());
      case DONE -> open("The answers are not all in yet. Type review to see them.");
    };
  }

  private Optional<Move> back() throws IOException {
    if (!asked.question().mayGoBack()) {
      return open(Wording.FIRST_QUESTION);
    }
    speech.say(
        "Going back."
            + (asked.lists(PlainWord.BACK.word())
                ? " To choose an answer with the word back in it, type its number."
                : ""));
    return Optional.of(new Move.Back());
  }

  private Optional<Move> skip() throws IOException {
    if (!asked.question().maySkip()) {
      return open(Wording.mayNotSkip(asked.item()));
    }
    speech.say("Skipped.");
    return Optional.of(new Move.Skip());
  }

  private Optional<Move> open(String says) throws IOException {
    speech.say(says);
    return Optional.empty();
  }

  private boolean isText() {
    return asked.item().kind() instanceof ItemKind.Text;
  }
}
