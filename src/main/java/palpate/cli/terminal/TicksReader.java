package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;

/** Reads which options of a list are ticked, and which the client is not sure about. */
final class TicksReader {
  private static final Pattern UNSURE =
      Pattern.compile("(?i)(?<![^\\s,;])(?:not[- ]sure|unsure)(?: about)?:?(?![^\\s,;])");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*[,;]\\s*|\\s+and\\s+");
  private static final Pattern NONE = Pattern.compile("(?i)none(?: of (?:these|them))?");
  private static final Pattern YES_OR_NO = Pattern.compile("(?i)yes|y|no|n");

  private static final String NOT_YES_OR_NO =
      "Type the numbers of those that apply. If none of them applies, type none.";

  private final OptionList list;
  private final TreeSet<String> chosen = new TreeSet<>();
  private final TreeSet<String> unsure = new TreeSet<>();
  private final List<String> refusals = new ArrayList<>();
  private boolean none;

  private TicksReader(OptionList list) {
    this.list = list;
  }

  static Reading read(OptionList list, String reply) {
    var words = OptionList.withoutStop(reply);
    if (NONE.matcher(words).matches()) {
      return Reading.of(Answer.Chosen.of());
    }
    if (YES_OR_NO.matcher(words).matches()) {
      return Reading.refused(NOT_YES_OR_NO);
    }
    var whole = list.named(words);
    return whole.size() == 1
        ? Reading.of(Answer.Chosen.of(whole.get(0).id()))
        : new TicksReader(list).parts(words);
  }

  /** "Not sure" is about all that is named after it. */
  private Reading parts(String words) {
    var doubt = UNSURE.matcher(words);
    if (!doubt.find()) {
      terms(words, false);
      return result();
    }
    var sure = words.substring(0, doubt.start()).replaceFirst("[\\s,;]+$", "");
    var doubted = words.substring(doubt.end()).replaceFirst("^[\\s,;]+", "");
    if (sure.isEmpty() && doubted.isEmpty()) {
      return Reading.of(new Answer.NotSure());
    }
    if (doubted.isEmpty()) {
      return Reading.refused(
          "Not sure about which? Type its number after it, such as: 1, not sure 2.");
    }
    terms(sure, false);
    terms(doubted, true);
    return result();
  }

  private void terms(String words, boolean inDoubt) {
    var joined = words.replaceAll("([0-9]) ?[-\u2013] ?(?=[0-9])", "$1-").replaceAll(" \\?", "?");
    Arrays.stream(BETWEEN.split(joined))
        .filter(it -> !withoutDoubt(it).isEmpty())
        .forEach(it -> term(it, inDoubt));
  }

  /** One name, or several with spaces between. */
  private void term(String words, boolean inDoubt) {
    var name = withoutDoubt(words);
    var doubted = inDoubt || !name.equals(words);
    if (NONE.matcher(name).matches()) {
      none(doubted);
    } else if (YES_OR_NO.matcher(name).matches()) {
      refusals.add(NOT_YES_OR_NO);
    } else if (name.contains(" ") && list.named(name).size() != 1) {
      several(words, inDoubt);
    } else {
      add(NamedOptions.by(name, list), doubted);
    }
  }

  /** "Not sure whether none of them" must never pass for "none of them". */
  private void none(boolean doubted) {
    none = true;
    if (doubted) {
      refusals.add("To say that you are not sure about any of them, type not sure alone.");
    }
  }

  /** Words of which none is a name are one name that was misspelt. */
  private void several(String words, boolean inDoubt) {
    var each = words.split(" ");
    if (Arrays.stream(each).map(TicksReader::withoutDoubt).anyMatch(this::isKnown)) {
      Arrays.stream(each).forEach(it -> term(it, inDoubt));
    } else {
      add(NamedOptions.by(withoutDoubt(words), list), inDoubt);
    }
  }

  private boolean isKnown(String name) {
    return NONE.matcher(name).matches() || !NamedOptions.by(name, list).isRefused();
  }

  private static String withoutDoubt(String name) {
    return name.replaceFirst("\\?$", "");
  }

  private void add(NamedOptions named, boolean doubted) {
    if (named.isRefused()) {
      refusals.add(named.refusal());
    }
    named.options().stream().map(AnswerOption::id).forEach((doubted ? unsure : chosen)::add);
  }

  private Reading result() {
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals.get(0));
    }
    var named = !chosen.isEmpty() || !unsure.isEmpty();
    if (none) {
      return named ? Reading.refused(Wording.NONE_BESIDE_OTHERS) : Reading.of(Answer.Chosen.of());
    }
    return named ? consistent() : Reading.refused("That names none of the answers.");
  }

  private Reading consistent() {
    return list.options().stream()
        .filter(it -> chosen.contains(it.id()) && unsure.contains(it.id()))
        .findFirst()
        .map(it -> "That chooses number %s, and is not sure about it.".formatted(list.number(it)))
        .map(it -> Reading.refused(it + " Say one or the other."))
        .orElseGet(() -> Reading.of(new Answer.Chosen(chosen, unsure)));
  }
}
