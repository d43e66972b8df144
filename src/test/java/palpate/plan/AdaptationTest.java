package palpate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpate.catalog.Indication;
import palpate.catalog.Modification;
import palpate.catalog.Modification.Places;
import palpate.catalog.Pressure;
import palpate.catalog.Technique;

class AdaptationTest {
  private static final Technique GENTLE = technique("gentle", 20, 60);
  private static final Technique FIRM = technique("firm", 10, 20);
  private static final List<Indication> PLANNED =
      List.of(step(GENTLE, 40, "back", "leg"), step(FIRM, 20, "leg"));

  @Test
  void withoutLimitsNothingChanges() {
    assertThat(adapt(limits(Pressure.FIRM, 600, Set.of(), Set.of(), Set.of()))).isEqualTo(PLANNED);
  }

  @Test
  void theTimeOfATechniqueThatIsNotAllowedGoesToTheOthers() {
    var adapted = adapt(limits(Pressure.FIRM, 600, Set.of("firm"), Set.of(), Set.of()));

    assertThat(adapted).extracting(step -> step.technique().id()).containsExactly("gentle");
    assertThat(adapted).extracting(Indication::minutes).containsExactly(60);
  }

  @Test
  void anAreaToBeLeftAloneIsTakenOutOfEveryTechnique() {
    var adapted = adapt(limits(Pressure.FIRM, 600, Set.of(), Set.of("leg"), Set.of()));

    assertThat(adapted).hasSize(1);
    assertThat(adapted.get(0).areas()).containsExactly("back");
  }

  @Test
  void nothingIsLeftWhenEveryAreaIsToBeLeftAlone() {
    assertThat(adapt(limits(Pressure.FIRM, 600, Set.of(), Set.of("leg", "back"), Set.of())))
        .isEmpty();
  }

  @Test
  void pressureIsCappedEverywhereAndLightWhereOnlyLightIsAllowed() {
    var adapted = adapt(limits(Pressure.MODERATE, 600, Set.of(), Set.of(), Set.of("back")));

    assertThat(adapted)
        .extracting(Indication::pressure)
        .containsExactly(Pressure.LIGHT, Pressure.MODERATE);
  }

  @Test
  void aShorterVisitTakesTimeFromTheLastTechniqueFirst() {
    var adapted = adapt(limits(Pressure.FIRM, 52, Set.of(), Set.of(), Set.of()));

    assertThat(adapted).extracting(Indication::minutes).containsExactly(40, 12);
  }

  @Test
  void aTechniqueThatWouldBecomeTooShortIsLeftOutAndTheTimeUsed() {
    var adapted = adapt(limits(Pressure.FIRM, 45, Set.of(), Set.of(), Set.of()));

    assertThat(adapted).extracting(Indication::minutes).containsExactly(45);
  }

  @Test
  void aVeryShortVisitIsStillWithinTheLimit() {
    var adapted = adapt(limits(Pressure.FIRM, 15, Set.of(), Set.of(), Set.of()));

    assertThat(adapted).extracting(Indication::minutes).containsExactly(15);
  }

  @Test
  void workAtTheComplaintIsDoneWhereTheClientNamedIt() {
    var planned = List.of(atComplaint(30));

    var free = adapt(planned, limits(Pressure.FIRM, 600, Set.of(), Set.of(), Set.of()));
    var left = adapt(planned, limits(Pressure.FIRM, 600, Set.of(), Set.of("calf"), Set.of()));

    assertThat(free.get(0).areas()).containsExactly("calf");
    assertThat(left).isEmpty();
  }

  private static Indication atComplaint(int minutes) {
    return new Indication(
        GENTLE, new Places(new TreeSet<>(), true), "target", minutes, Pressure.FIRM, List.of());
  }

  private static List<Indication> adapt(Limits limits) {
    return adapt(PLANNED, limits);
  }

  private static List<Indication> adapt(List<Indication> planned, Limits limits) {
    return new Adaptation(limits, new TreeSet<>(Set.of("calf")))
        .adapt(planned, Modification.ANY_MINUTES, Pressure.FIRM);
  }

  private static Limits limits(
      Pressure pressure, int minutes, Set<String> without, Set<String> avoid, Set<String> lightOn) {
    return new Limits(
        pressure,
        new TreeSet<>(without),
        minutes,
        12,
        List.of(),
        new TreeSet<>(avoid),
        new TreeSet<>(lightOn),
        List.of());
  }

  private static Indication step(Technique technique, int minutes, String... areas) {
    return new Indication(
        technique, new TreeSet<>(Set.of(areas)), "target", minutes, Pressure.FIRM, List.of());
  }

  private static Technique technique(String id, int least, int most) {
    return new Technique(id, id, "what", least, most, Pressure.FIRM, List.of(), List.of());
  }
}
