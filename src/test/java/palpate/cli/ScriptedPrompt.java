package palpate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Prompt;
import palpate.cli.terminal.Question;
import palpate.cli.terminal.Review;

/** A prompt with a person before it, and a record of what was said and done, whatever the mode. */
final class ScriptedPrompt implements Prompt {
  /** Takes what is typed. */
  @FunctionalInterface
  interface Keyboard {
    void type(String text) throws IOException;
  }

  private final Prompt prompt;
  private final Person person;
  private final Hand hand;
  private final Keyboard keyboard;
  private final List<String> record = new ArrayList<>();
  private final StringBuilder typed = new StringBuilder();

  ScriptedPrompt(Prompt prompt, Person person, Hand hand, Keyboard keyboard) {
    this.prompt = prompt;
    this.person = person;
    this.hand = hand;
    this.keyboard = keyboard;
  }

  /** A line for each thing that was said, and for what the person did then. */
  List<String> record() {
    return List.copyOf(record);
  }

  /** All that the person typed. */
  String typed() {
    return typed.toString();
  }

  private void type(String text) throws IOException {
    typed.append(text);
    keyboard.type(text);
  }

  @Override
  public void tell(String... paragraphs) throws IOException {
    record.add("told " + List.of(paragraphs));
    prompt.tell(paragraphs);
  }

  @Override
  public Move ask(Question question) throws IOException {
    record.add(
        "%s: heading '%s', because '%s', progress '%s', skip %s, back %s, offered %s"
            .formatted(
                question.item().id().value(),
                question.heading(),
                question.because(),
                question.progress(),
                question.maySkip(),
                question.mayGoBack(),
                question.given().answer(question.item().id())));
    var keys = new StringBuilder();
    for (var intent : person.at(question)) {
      keys.append(keys(intent, question));
    }
    type(keys.toString());
    return recorded(prompt.ask(question));
  }

  private String keys(Intent intent, Question question) {
    if (intent instanceof Intent.Do it) {
      return it.move().accept(new AtQuestion(hand, question));
    }
    return intent.equals(Intent.WHY) ? hand.why(question) : hand.wrong(question);
  }

  @Override
  public Move review(Review review) throws IOException {
    record.add("review " + review.next());
    review.lines().forEach(it -> record.add(it.item().id().value() + ": " + it.answer()));
    type(person.at(review).accept(new AtReview(hand, review)));
    return recorded(prompt.review(review));
  }

  private Move recorded(Move move) {
    record.add("-> " + move);
    return move;
  }

  @Override
  public void close() throws IOException {
    prompt.close();
  }

  /** What to type at a question. */
  private record AtQuestion(Hand hand, Question question) implements Move.Cases<String> {
    @Override
    public String answer(Move.GiveAnswer it) {
      return hand.answer(question, it.answer());
    }

    @Override
    public String skip(Move.Skip it) {
      return hand.skip(question);
    }

    @Override
    public String back(Move.Back it) {
      return hand.back();
    }

    @Override
    public String review(Move.GoToReview it) {
      return hand.review(question);
    }

    @Override
    public String leave(Move.Leave it) {
      return hand.leave(it.reason());
    }

    @Override
    public String change(Move.Change it) {
      throw new IllegalStateException("not at a question: " + it);
    }

    @Override
    public String finish(Move.Finish it) {
      throw new IllegalStateException("not at a question: " + it);
    }
  }

  /** What to type at the list of answers. */
  private record AtReview(Hand hand, Review review) implements Move.Cases<String> {
    @Override
    public String change(Move.Change it) {
      var items = review.lines().stream().map(line -> line.item().id()).toList();
      if (!items.contains(it.item())) {
        throw new IllegalStateException("not in the list: " + it);
      }
      return hand.change(items.indexOf(it.item()) + 1);
    }

    @Override
    public String finish(Move.Finish it) {
      return hand.finish();
    }

    @Override
    public String back(Move.Back it) {
      return hand.back();
    }

    @Override
    public String leave(Move.Leave it) {
      return hand.leave(it.reason());
    }

    @Override
    public String answer(Move.GiveAnswer it) {
      throw new IllegalStateException("not at the list: " + it);
    }

    @Override
    public String skip(Move.Skip it) {
      throw new IllegalStateException("not at the list: " + it);
    }

    @Override
    public String review(Move.GoToReview it) {
      throw new IllegalStateException("not at the list: " + it);
    }
  }
}
