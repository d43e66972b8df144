package palpate.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import palpate.catalog.Condition;
import palpate.catalog.Costs;
import palpate.catalog.Course;
import palpate.catalog.Course.Extension;
import palpate.catalog.Dose;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.screening.Raised;

/**
 * The course for one client.
 *
 * @param band how strong the complaint is
 * @param modifications what changed the plan, each with what would lift it
 * @param adjustments what else changed it, in sentences
 * @param extensions none or one: visits that may follow
 * @param dates one for each session, or none
 */
public record TreatmentPlan(
    Condition condition,
    Course course,
    Band band,
    List<Session> sessions,
    List<Reassessment> reviews,
    List<Raised> modifications,
    Limits limits,
    List<String> adjustments,
    List<Extension> extensions,
    List<LocalDate> dates,
    Price price) {
  public TreatmentPlan {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(band, "band");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(price, "price");
    sessions = List.copyOf(sessions);
    reviews = List.copyOf(reviews);
    modifications = List.copyOf(modifications);
    adjustments = List.copyOf(adjustments);
    extensions = List.copyOf(extensions);
    dates = List.copyOf(dates);
    if (sessions.size() < Dose.MIN_SESSIONS || sessions.size() > Dose.MAX_SESSIONS) {
      throw new IllegalArgumentException("a plan of " + sessions.size() + " sessions");
    }
  }

  /** The same visits, said to have been changed by these. */
  public TreatmentPlan withModifications(List<Raised> changed) {
    return new TreatmentPlan(
        condition,
        course,
        band,
        sessions,
        reviews,
        changed,
        limits,
        adjustments,
        extensions,
        dates,
        price);
  }

  /** The most visits in any one week. */
  public int perWeek() {
    return (int)
        sessions.stream()
            .mapToLong(session -> sessions.stream().filter(s -> s.week() == session.week()).count())
            .max()
            .orElseThrow();
  }

  /** How often visits are where they are most often. */
  public Pace pace() {
    var closest =
        IntStream.range(1, sessions.size())
            .map(i -> sessions.get(i).week() - sessions.get(i - 1).week())
            .min()
            .orElseThrow();
    return new Pace(perWeek(), Math.max(1, closest));
  }

  /** Whether visits are equally often throughout. */
  public boolean isEven() {
    var pace = pace();
    return pace.everyWeeks() == 1
        ? pace.perWeek() * weeks() == sessions.size()
        : pace.everyWeeks() * (sessions.size() - 1) == weeks() - 1;
  }

  /** How many weeks it takes. */
  public int weeks() {
    return sessions.get(sessions.size() - 1).week();
  }

  public boolean isReviewedAt(Session session) {
    return reviews.stream().anyMatch(review -> review.session() == session.number());
  }

  /**
   * What the whole course may cost, in units of the currency: by minutes pro rata, rounded outward
   * to tens, since the prices themselves are rough.
   */
  public record Price(int from, int to, Costs costs) {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int ROUGHLY = 10;

    public Price {
      Objects.requireNonNull(costs, "costs");
    }

    static Price of(Costs costs, List<Session> sessions) {
      var minutes = sessions.stream().mapToInt(Session::visitMinutes).sum();
      return new Price(
          ROUGHLY * Math.floorDiv(costs.from() * minutes, MINUTES_PER_HOUR * ROUGHLY),
          -ROUGHLY * Math.floorDiv(-costs.to() * minutes, MINUTES_PER_HOUR * ROUGHLY),
          costs);
    }
  }
}
