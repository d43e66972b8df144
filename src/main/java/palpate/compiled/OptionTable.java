package palpate.compiled;

import java.util.List;
import palpate.questionnaire.AnswerOption;

/**
 * The words that an item takes, found by their letters without making a text of them. A table with
 * open addressing, at least four times as large as what it holds.
 */
public final class OptionTable {
  /** The word for "none of these". */
  public static final int NONE = Marks.MOST_OPTIONS;

  /** The word for "not sure". */
  public static final int NOT_SURE = NONE + 1;

  /** No word of the item. */
  public static final int UNKNOWN = -1;

  private static final int ROOM = 4;
  private static final int PRIME = 31;

  private final char[][] words;
  private final int[] codes;

  OptionTable(List<AnswerOption> options) {
    var size = Integer.highestOneBit(options.size() + 2) * 2 * ROOM;
    this.words = new char[size][];
    this.codes = new int[size];
    for (var i = 0; i < options.size(); i++) {
      put(options.get(i).id(), i);
    }
    put(AnswerOption.NONE, NONE);
    put(AnswerOption.NOT_SURE, NOT_SURE);
  }

  private void put(String word, int code) {
    var letters = word.toCharArray();
    var at = place(letters, 0, letters.length);
    words[at] = letters;
    codes[at] = code;
  }

  /** The place of an option in its item from 0, {@link #NONE}, {@link #NOT_SURE}, or unknown. */
  public int find(char[] text, int from, int length) {
    var at = place(text, from, length);
    return words[at] == null ? UNKNOWN : codes[at];
  }

  /** Where a word stands, or would. */
  private int place(char[] text, int from, int length) {
    var at = hash(text, from, length) & words.length - 1;
    while (words[at] != null && !isSame(words[at], text, from, length)) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }

  /** Made from a few letters, which tell most words of an item apart. */
  private static int hash(char[] text, int from, int length) {
    if (length == 0) {
      return 0;
    }
    var hash = PRIME * length + text[from];
    hash = PRIME * hash + text[from + length / 3];
    hash = PRIME * hash + text[from + length / 2];
    return PRIME * hash + text[from + length - 1];
  }

  private static boolean isSame(char[] word, char[] text, int from, int length) {
    if (word.length != length) {
      return false;
    }
    for (var i = 0; i < length; i++) {
      if (word[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
