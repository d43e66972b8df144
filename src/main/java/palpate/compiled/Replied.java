package palpate.compiled;

import java.util.Arrays;

/** The answers to some items, to be told from others. */
public final class Replied {
  private final long[] words;

  Replied(long[] words) {
    this.words = words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Replied replied && Arrays.equals(words, replied.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
