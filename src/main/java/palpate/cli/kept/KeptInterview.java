package palpate.cli.kept;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

/**
 * What is left of an unfinished interview, as far as it fits the catalog at hand.
 *
 * @param asked in the order of asking, without items whose answer no longer fits
 * @param skipped without an answer
 * @param notes what no longer fits, a sentence each
 */
public record KeptInterview(
    AnswerSheet sheet, List<ItemId> asked, SortedSet<ItemId> skipped, List<String> notes) {
  /** Of an interview that has only begun. */
  public static final KeptInterview NOTHING =
      new KeptInterview(AnswerSheet.EMPTY, List.of(), new TreeSet<>(), List.of());

  public KeptInterview {
    Objects.requireNonNull(sheet, "sheet");
    asked = List.copyOf(asked);
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
    notes = List.copyOf(notes);
  }
}
