package palpate.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.questionnaire.PresenceRange.ABSENT;
import static palpate.questionnaire.PresenceRange.NOT_SURE;
import static palpate.questionnaire.PresenceRange.PRESENT;
import static palpate.questionnaire.PresenceRange.UNANSWERED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Criteria.All;
import palpate.questionnaire.Criteria.Any;
import palpate.questionnaire.Criteria.None;
import palpate.questionnaire.Criteria.Score;
import palpate.questionnaire.Criteria.Term;
import palpate.questionnaire.ItemCriterion.AmountWithin;
import palpate.questionnaire.ItemCriterion.ChosenIn;

class CriterionTest {
  private static final ItemId LIST = new ItemId("list");
  private static final ItemId AGE = new ItemId("age");
  private static final ItemId FOLLOW_UP = new ItemId("follow-up");

  private static final Criterion TICKED = chosen(LIST, "a");
  private static final Criterion OTHER = chosen(LIST, "b");
  private static final Criterion ADULT =
      new AmountWithin(AGE, BigDecimal.valueOf(18), BigDecimal.valueOf(120));
  private static final Criterion FOLLOWED = chosen(FOLLOW_UP, "yes");

  private static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(
          List.of(
              item(LIST, new ItemKind.AnyOf(options("a", "b", "c")), Criterion.ALWAYS),
              item(
                  AGE,
                  new ItemKind.Amount(BigDecimal.ZERO, BigDecimal.valueOf(120), "years", true),
                  Criterion.ALWAYS),
              item(FOLLOW_UP, ItemKind.OneOf.ofYesAndNo(), TICKED)));

  @Nested
  class OneItem {
    @Test
    void aTickIsPresentAndAnUntickedOptionAbsent() {
      var sheet = AnswerSheet.EMPTY.with(LIST, Answer.Chosen.of("a"));

      assertThat(range(TICKED, sheet)).isEqualTo(PRESENT);
      assertThat(range(OTHER, sheet)).isEqualTo(ABSENT);
    }

    @Test
    void silenceIsNotNo() {
      assertThat(range(TICKED, AnswerSheet.EMPTY)).isEqualTo(UNANSWERED);
      assertThat(range(TICKED, AnswerSheet.EMPTY).presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void noneOfTheseIsNo() {
      var sheet = AnswerSheet.EMPTY.with(LIST, Answer.Chosen.of());

      assertThat(range(TICKED, sheet)).isEqualTo(ABSENT);
    }

    @Test
    void notSureIsAnAnswerThatSettlesToUnknown() {
      var sheet = AnswerSheet.EMPTY.with(LIST, new Answer.NotSure());

      assertThat(range(TICKED, sheet)).isEqualTo(NOT_SURE);
      assertThat(range(TICKED, sheet).isSettled()).isTrue();
    }

    @Test
    void bothEndsOfARangeOfNumbersBelongToIt() {
      assertThat(range(ADULT, aged("17.9"))).isEqualTo(ABSENT);
      assertThat(range(ADULT, aged("18"))).isEqualTo(PRESENT);
      assertThat(range(ADULT, aged("18.0"))).isEqualTo(PRESENT);
      assertThat(range(ADULT, aged("120"))).isEqualTo(PRESENT);
    }
  }

  @Nested
  class AnItemThatDoesNotApply {
    @Test
    void isAbsentWhenUnanswered() {
      var sheet = AnswerSheet.EMPTY.with(LIST, Answer.Chosen.of("b"));

      assertThat(range(FOLLOWED, sheet)).isEqualTo(ABSENT);
    }

    @Test
    void countsAllTheSameWhenAnswered() {
      var sheet =
          AnswerSheet.EMPTY
              .with(LIST, Answer.Chosen.of("b"))
              .with(FOLLOW_UP, Answer.Chosen.of("yes"));

      assertThat(range(FOLLOWED, sheet)).isEqualTo(PRESENT);
    }

    @Test
    void isOpenWhileItIsNotKnownWhetherItApplies() {
      assertThat(range(FOLLOWED, AnswerSheet.EMPTY)).isEqualTo(UNANSWERED);
    }

    @Test
    void isAskedForOnlyOnceItIsKnownToApply() {
      assertThat(open(FOLLOWED, AnswerSheet.EMPTY)).containsExactly(LIST);
      assertThat(open(FOLLOWED, AnswerSheet.EMPTY.with(LIST, Answer.Chosen.of("a"))))
          .containsExactly(FOLLOW_UP);
    }
  }

  @Nested
  class Combined {
    @Test
    void allIsAbsentAsSoonAsOnePartIs() {
      assertThat(range(new All(List.of(TICKED, ADULT)), aged("9"))).isEqualTo(ABSENT);
      assertThat(open(new All(List.of(TICKED, ADULT)), aged("9"))).isEmpty();
    }

    @Test
    void anyIsPresentAsSoonAsOnePartIs() {
      assertThat(range(new Any(List.of(TICKED, ADULT)), aged("40"))).isEqualTo(PRESENT);
    }

    @Test
    void noneTurnsTheRangeRound() {
      assertThat(range(new None(List.of(ADULT)), aged("40"))).isEqualTo(ABSENT);
      assertThat(range(new None(List.of(ADULT)), aged("9"))).isEqualTo(PRESENT);
      assertThat(range(new None(List.of(ADULT)), AnswerSheet.EMPTY)).isEqualTo(UNANSWERED);
      var notSure = AnswerSheet.EMPTY.with(AGE, new Answer.NotSure());
      assertThat(range(new None(List.of(ADULT)), notSure)).isEqualTo(NOT_SURE);
    }

    @Test
    void aScoreAddsWhatIsPresentAndTakesOffWhatArgues() {
      var score = new Score(List.of(new Term(2, TICKED), new Term(-2, OTHER)), 1);

      assertThat(range(score, ticked("a"))).isEqualTo(PRESENT);
      assertThat(range(score, ticked("a", "b"))).isEqualTo(ABSENT);
      assertThat(range(score, ticked("b"))).isEqualTo(ABSENT);
    }

    @Test
    void aScoreIsOpenWhileOpenTermsCouldDecide() {
      var score = new Score(List.of(new Term(1, TICKED), new Term(1, ADULT)), 2);

      assertThat(range(score, ticked("a"))).isEqualTo(UNANSWERED);
      assertThat(open(score, ticked("a"))).containsExactly(AGE);
      assertThat(range(score, ticked("b"))).isEqualTo(ABSENT);
    }

    @Test
    void aLossOfPointsDoesNotCountInFavourWhileItIsNotSure() {
      var score = new Score(List.of(new Term(1, ADULT), new Term(-1, TICKED)), 1);
      var sheet = aged("40").with(LIST, new Answer.NotSure());

      assertThat(range(score, sheet)).isEqualTo(NOT_SURE);
    }
  }

  @Test
  void theRepliesThatMakeItHoldAreItsReasons() {
    var replies = new TreeSet<Reply>();
    new Any(List.of(TICKED, OTHER))
        .collectReplies(new Replies(QUESTIONNAIRE, ticked("b", "c")), true, replies);

    assertThat(replies).extracting(Reply::answer).containsExactly("label of b");
  }

  private static PresenceRange range(Criterion criterion, AnswerSheet sheet) {
    return criterion.range(new Replies(QUESTIONNAIRE, sheet));
  }

  private static Set<ItemId> open(Criterion criterion, AnswerSheet sheet) {
    var open = new TreeSet<ItemId>();
    criterion.collectOpen(new Replies(QUESTIONNAIRE, sheet), open);
    return open;
  }

  private static AnswerSheet ticked(String... options) {
    return AnswerSheet.EMPTY.with(LIST, Answer.Chosen.of(options));
  }

  private static AnswerSheet aged(String years) {
    return AnswerSheet.EMPTY.with(AGE, new Answer.Amount(new BigDecimal(years)));
  }

  private static Criterion chosen(ItemId item, String option) {
    return new ChosenIn(item, new TreeSet<>(List.of(option)));
  }

  private static List<AnswerOption> options(String... ids) {
    return List.of(ids).stream().map(id -> new AnswerOption(id, "label of " + id)).toList();
  }

  private static Item item(ItemId id, ItemKind kind, Criterion enableWhen) {
    return new Item(id, Stage.HEALTH, kind, "ask", "why", false, false, enableWhen);
  }
}
