package palpate.compiled;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One client's answers as marks on a form: for each item, by its number, whether it was answered,
 * and the options as bits. Used again for the next client; meant for one thread.
 */
public final class Marks {
  /** An item can have so many options, one for each bit. */
  static final int MOST_OPTIONS = Long.SIZE;

  private static final byte UNKNOWN = -1;

  /** An answer is copied to so many places. */
  static final int PARTS = 3;

  private static final long PRIME = 0x9e3779b97f4a7c15L;

  /** How an item was answered. */
  enum State {
    UNANSWERED(0),
    CHOSEN(1),
    NOT_SURE(2),
    NUMBER(3),
    OTHER(4);

    private final int code;

    State(int code) {
      this.code = code;
    }
  }

  private final Form form;
  private final State[] states;
  private final long[] chosen;
  private final long[] unsure;
  private final double[] numbers;
  private final byte[] applies;
  private final byte[] named;
  private final Triggers triggers;
  private final long[] triggered;
  private final int[] answered;
  private int count;
  private boolean isComplete;

  Marks(Form form, Triggers triggers) {
    this.form = form;
    this.triggers = triggers;
    this.answered = new int[form.items()];
    this.triggered = triggers.bits();
    this.states = new State[form.items()];
    this.chosen = new long[form.items()];
    this.unsure = new long[form.items()];
    this.numbers = new double[form.items()];
    this.applies = new byte[form.items()];
    this.named = new byte[form.named().size()];
    clear();
  }

  /** An empty form for the next client. */
  public void clear() {
    Arrays.fill(states, State.UNANSWERED);
    count = 0;
    Arrays.fill(applies, UNKNOWN);
    Arrays.fill(named, UNKNOWN);
    isComplete = false;
  }

  /** Takes all answers as given; says which tests may hold, as the bits of {@link Triggers}. */
  long[] complete() {
    triggers.look(this, triggered);
    isComplete = true;
    return triggered;
  }

  private boolean mayHold(int test) {
    return !isComplete || BitRows.isSet(triggered, test);
  }

  /** Marks options as bits; none at all is "none of these". */
  public void choose(int item, long options, long unsureOptions) {
    put(item, State.CHOSEN);
    chosen[item] = options;
    unsure[item] = unsureOptions;
  }

  public void notSure(int item) {
    put(item, State.NOT_SURE);
  }

  /** Marks an amount, or a date as its day since 1970. */
  public void number(int item, double number) {
    put(item, State.NUMBER);
    numbers[item] = number;
  }

  /** Marks words, which nothing reads. */
  public void words(int item) {
    put(item, State.OTHER);
  }

  /** One answer apart from any form; or none. */
  public static final class Mark {
    private static final Mark NONE = new Mark(0, State.UNANSWERED, 0, 0, 0);

    private final int item;
    private final State state;
    private final long chosen;
    private final long unsure;
    private final double number;

    private Mark(int item, State state, long chosen, long unsure, double number) {
      this.item = item;
      this.state = state;
      this.chosen = chosen;
      this.unsure = unsure;
      this.number = number;
    }
  }

  /** The only answer on this form, if there is one. */
  Mark only() {
    if (count == 0) {
      return Mark.NONE;
    }
    var item = answered[0];
    return new Mark(item, states[item], chosen[item], unsure[item], numbers[item]);
  }

  /** Marks an answer of another form. */
  public void put(Mark mark) {
    if (mark.state != State.UNANSWERED) {
      put(mark.item, mark.state);
      chosen[mark.item] = mark.chosen;
      unsure[mark.item] = mark.unsure;
      numbers[mark.item] = mark.number;
    }
  }

  private void put(int item, State state) {
    if (states[item] == State.UNANSWERED) {
      answered[count++] = item;
    }
    states[item] = state;
  }

  /** How many items are answered. */
  int answered() {
    return count;
  }

  /** One of them, as they came. */
  int answered(int place) {
    return answered[place];
  }

  public boolean isAnswered(int item) {
    return states[item] != State.UNANSWERED;
  }

  State state(int item) {
    return states[item];
  }

  double number(int item) {
    return numbers[item];
  }

  long chosen(int item) {
    return chosen[item];
  }

  long unsure(int item) {
    return unsure[item];
  }

  /** A hash of an answer, as far as some options go, and what came before. */
  long hash(int item, long options, long before) {
    var hash = PRIME * before + states[item].code;
    return PRIME * (PRIME * hash + value(item, options)) + doubt(item, options);
  }

  /** Copies an answer, as far as some options go, to a place in {@code into}. */
  void copy(int item, long options, long[] into, int place) {
    into[place] = states[item].code;
    into[place + 1] = value(item, options);
    into[place + 2] = doubt(item, options);
  }

  /** Whether such a copy stands there. */
  boolean isSame(int item, long options, long[] copies, int place) {
    return copies[place] == states[item].code
        && copies[place + 1] == value(item, options)
        && copies[place + 2] == doubt(item, options);
  }

  private long value(int item, long options) {
    return switch (states[item]) {
      case CHOSEN -> chosen[item] & options;
      case NUMBER -> Double.doubleToLongBits(numbers[item]);
      case UNANSWERED, NOT_SURE, OTHER -> 0;
    };
  }

  private long doubt(int item, long options) {
    return states[item] == State.CHOSEN ? unsure[item] & options : 0;
  }

  /** The options that may hold, as bits; none when nothing was chosen or doubted. */
  long possible(int item) {
    return states[item] == State.CHOSEN ? chosen[item] | unsure[item] : 0;
  }

  /** The range of "one of these options was chosen". */
  int ticked(int item, long options) {
    return switch (states[item]) {
      case UNANSWERED -> unanswered(item);
      case NOT_SURE -> Ranges.NOT_SURE;
      case CHOSEN ->
          (chosen[item] & options) != 0
              ? Ranges.PRESENT
              : (unsure[item] & options) != 0 ? Ranges.NOT_SURE : Ranges.ABSENT;
      case NUMBER, OTHER -> throw new IllegalStateException("item " + item + " has options");
    };
  }

  /** The range of "the number lies from one to the other". */
  int within(int item, double atLeast, double atMost) {
    return switch (states[item]) {
      case UNANSWERED -> unanswered(item);
      case NOT_SURE -> Ranges.NOT_SURE;
      case NUMBER ->
          numbers[item] >= atLeast && numbers[item] <= atMost ? Ranges.PRESENT : Ranges.ABSENT;
      case CHOSEN, OTHER -> throw new IllegalStateException("item " + item + " is a number");
    };
  }

  private int unanswered(int item) {
    return mayApply(item) ? Ranges.UNANSWERED : Ranges.ABSENT;
  }

  /** Whether an item is unanswered, and is or may turn out to be one to ask. */
  boolean isOpen(int item) {
    return !isAnswered(item) && mayApply(item);
  }

  /** Adds what to answer next to settle an open item; see {@link palpate.questionnaire.Replies}. */
  void open(int item, BitSet into) {
    if (!isOpen(item)) {
      return;
    }
    if (Ranges.isSettled(applies(item))) {
      into.set(item);
    } else {
      form.enableWhen(item).open(this, into);
    }
  }

  /** Whether an item is, or may turn out to be, one to ask. */
  boolean mayApply(int item) {
    if (!isComplete || !triggers.isExact(item)) {
      return !Ranges.isAbsent(applies(item));
    }
    return mayHold(triggers.applies(item));
  }

  /** The range of "this item is one to ask". */
  int applies(int item) {
    var known = applies[item];
    if (known == UNKNOWN) {
      known = mayHold(triggers.applies(item)) ? range(form.enableWhen(item)) : Ranges.ABSENT;
      applies[item] = known;
    }
    return known;
  }

  /** The range of a named criterion, which many others ask for. */
  int remembered(int name, Test when) {
    var known = named[name];
    if (known == UNKNOWN) {
      known = mayHold(triggers.named(name)) ? range(when) : Ranges.ABSENT;
      named[name] = known;
    }
    return known;
  }

  private byte range(Test test) {
    return (byte) test.range(this);
  }
}
