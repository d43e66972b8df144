package palpate.interview;

import java.util.List;
import java.util.Objects;
import palpate.questionnaire.Item;
import palpate.questionnaire.Stage;

/**
 * Why an item is asked.
 *
 * @param about what it is about, as phrases, the most important first: dangers or conditions
 */
public record Purpose(Kind kind, List<String> about) {
  /** What an answer can still change; the most important first. */
  public enum Kind {
    /** Everyone is asked, before anything else. */
    EVERYONE,
    /** Whether it is an emergency, or a doctor has to see the client soon. */
    DANGER,
    /** Whether massage has to wait until somebody has cleared it. */
    CLEARANCE,
    /** There is no plan without it. */
    NEEDED,
    /** Which condition fits. */
    CONDITION,
    /** How massage must change to be safe. */
    CHANGE,
    /** Whether a doctor should have a look in the coming weeks. */
    ADVICE,
    /** Which course of visits suits. */
    COURSE,
    /** Nothing; it is noted, or was asked for. */
    RECORD;

    /** Whether an item may stay without an answer: no danger and no plan hangs on it. */
    boolean maySkip(Item item) {
      return !item.required() && item.stage() != Stage.SAFETY && compareTo(NEEDED) > 0;
    }
  }

  private static final int NAMED = 2;

  /** More than so many dangers are only counted; their names would say nothing. */
  private static final int COUNTED = 6;

  public Purpose {
    Objects.requireNonNull(kind, "kind");
    about = List.copyOf(about);
  }

  static Purpose of(Kind kind) {
    return new Purpose(kind, List.of());
  }

  /** As a phrase: "to tell tension headache from migraine with a tight neck". */
  public String words() {
    return switch (kind) {
      case EVERYONE -> "to find danger signs; everyone is asked this first";
      case DANGER -> "to rule out danger" + named();
      case CLEARANCE -> "to see whether a doctor must agree first" + named();
      case CONDITION -> toTellApart();
      case NEEDED -> "because no plan can be made without it";
      case CHANGE -> "to see how massage must change for you" + named();
      case ADVICE -> "to see whether a doctor should have a look" + named();
      case COURSE -> "to choose how many visits, and how often";
      case RECORD -> "for the record; it changes nothing in the outcome";
    };
  }

  private String toTellApart() {
    if (about.size() < 2) {
      return "to see whether your answers fit " + String.join("", about);
    }
    return "to tell %s from %s".formatted(about.get(0), some(about.subList(1, about.size())));
  }

  private String named() {
    if (about.size() > COUNTED) {
      return " (%s signs are looked for)".formatted(about.size());
    }
    return about.isEmpty() ? "" : ": " + some(about);
  }

  /** The first few by name, the others as a number. */
  private static String some(List<String> phrases) {
    var named = phrases.subList(0, Math.min(NAMED, phrases.size()));
    var more = phrases.size() - named.size();
    // What has a comma inside is told apart by semicolons.
    var mark = named.stream().anyMatch(it -> it.contains(",")) ? ";" : "";
    if (more == 0) {
      return String.join(mark + " or ", named);
    }
    return String.join(mark.isEmpty() ? ", " : "; ", named) + mark + " or %s more".formatted(more);
  }
}
