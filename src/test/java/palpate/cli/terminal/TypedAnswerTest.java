package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemKind;

class TypedAnswerTest {
  @Nested
  class Numbers {
    private static final ItemKind.Amount WEEKS = amount(5200, "weeks", true);
    private static final ItemKind.Amount LITRES = amount(10, "litres a day", false);

    @ParameterizedTest
    @CsvSource({"7,7", "007,7", "7 weeks,7", "7 Week,7", "7w,7", "5200,5200", "0,0"})
    void aWholeNumberMayHaveItsUnitBehindIt(String typed, int number) {
      assertThat(TypedAnswer.number(WEEKS, typed)).isEqualTo(taken(Integer.toString(number)));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {"2.5;2.5", "2,5;2.5", "2,50;2.5", "10.0;10", "1.125;1.125", "2.5 litres;2.5"})
    void aFractionHasAPointOrAComma(String typed, String number) {
      assertThat(TypedAnswer.number(LITRES, typed)).isEqualTo(taken(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "1.5", "5,0"})
    void aThousandIsNeverTakenForOne(String typed) {
      assertThat(refusal(TypedAnswer.number(WEEKS, typed)))
          .contains("It must be a whole number from 0 to 5200 weeks.");
      assertThat(refusal(TypedAnswer.number(LITRES, "1,000"))).contains("not a plain number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1e3", "0x10", "+5", "5-6", "7 months", "1234567890", "٣"})
    void whatIsNoNumberIsRefused(String typed) {
      assertThat(refusal(TypedAnswer.number(WEEKS, typed))).contains("is not a plain number");
    }

    @Test
    void whatIsOutOfBoundsIsRefusedWithTheBound() {
      assertThat(refusal(TypedAnswer.number(WEEKS, "5201")))
          .isEqualTo("'5201' is too high. The most is 5200 weeks.");
      assertThat(refusal(TypedAnswer.number(WEEKS, "-1")))
          .isEqualTo("'-1' is too low. The least is 0 weeks.");
    }

    private static ItemKind.Amount amount(int max, String unit, boolean whole) {
      return new ItemKind.Amount(BigDecimal.ZERO, BigDecimal.valueOf(max), unit, whole);
    }

    private static Reading taken(String number) {
      return Reading.of(new Answer.Amount(new BigDecimal(number)));
    }
  }

  @Nested
  class Dates {
    private static final ItemKind.Date KIND =
        new ItemKind.Date(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @ParameterizedTest
    @CsvSource({"2026-11-30,2026-11-30", "2026-2-3,2026-02-03", "2027-12-31,2027-12-31"})
    void aDayIsWrittenFromTheYearOn(String typed, LocalDate day) {
      assertThat(TypedAnswer.date(KIND, typed)).isEqualTo(Reading.of(new Answer.Day(day)));
    }

    @ParameterizedTest
    @CsvSource({
      "30.11.2026,'is not a date. Write the year, the month and the day, such as 2027-12-31.'",
      "2026-02-29,is not a day of the calendar. Check the month and the day.",
      "2025-12-31,is too early. The first day is 2026-01-01.",
      "2028-01-01,is too late. The last day is 2027-12-31."
    })
    void anyOtherIsRefused(String typed, String because) {
      assertThat(refusal(TypedAnswer.date(KIND, typed))).isEqualTo("'" + typed + "' " + because);
    }
  }

  @Nested
  class Texts {
    @Test
    void nothingInItSteersATerminal() {
      assertThat(text("\u001b[31mred\u001b[0m")).isEqualTo("red");
      assertThat(text("\u001b]0;title\u0007walk")).isEqualTo("walk");
      assertThat(text("\u001b[200~pasted\u001b[201~")).isEqualTo("pasted");
      assertThat(text("a\u001bOAb")).isEqualTo("ab");
      assertThat(text("\u009b2Jnone")).isEqualTo("none");
      assertThat(text("\u001b\u001b[31m[31m")).isEqualTo("\u241b[31m");
      assertThat(text("two\u0000bells\u0007")).isEqualTo("two\u2400bells\u2407");
      assertThat(text("a\u202eb")).isEqualTo("a<U+202E>b");
    }

    @Test
    void wordsOfAnyScriptAreKept() {
      assertThat(text("  a\tb\u0085c  d ")).isEqualTo("a b c d");
      assertThat(text("wide \u5b57, Zo\u00eb")).isEqualTo("wide \u5b57, Zo\u00eb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u001b[A", "\u200b\u200d", "\u00a0\u3164"})
    void whatShowsNothingIsNoText(String typed) {
      assertThat(refusal(TypedAnswer.text(typed))).isEqualTo("There is nothing in it to read.");
    }

    @Test
    void aTextIsTakenUpToItsLimit() {
      assertThat(TypedAnswer.text("x".repeat(2000)))
          .isEqualTo(Reading.of(new Answer.Words("x".repeat(2000))));
      assertThat(refusal(TypedAnswer.text("x".repeat(2001))))
          .isEqualTo("That is too long. At most 2,000 characters are kept. Say it shorter.");
    }
  }

  private static String text(String typed) {
    return TypedAnswer.text(typed).accept(new Said());
  }

  private static String refusal(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return reading.accept(new Said());
  }

  /** The refusal, or the text taken. */
  private record Said() implements Reading.Cases<String> {
    @Override
    public String taken(Reading.Taken it) {
      return it.answer() instanceof Answer.Words words ? words.text() : it.answer().toString();
    }

    @Override
    public String refused(Reading.Refused it) {
      return it.says();
    }
  }
}
