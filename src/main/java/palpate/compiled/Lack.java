package palpate.compiled;

import java.util.Objects;
import palpate.advice.Missing.Need;

/**
 * An open item that matters; see {@link palpate.advice.Missing}.
 *
 * @param item its place in the questionnaire, from 0
 */
public record Lack(int item, Need need) {
  public Lack {
    Objects.requireNonNull(need, "need");
  }
}
