package palpate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.ItemId;

/** Records whose comparison is written out still compare all that they hold. */
class WrittenOutEqualityTest {
  private static final Citation CITATION = new Citation("S1", "a paper", "all of it");

  @Test
  void citationsDifferInEveryPart() {
    assertThat(new Citation("S1", "a paper", "all of it"))
        .isEqualTo(CITATION)
        .hasSameHashCodeAs(CITATION);
    assertThat(
            List.of(
                new Citation("S2", "a paper", "all of it"),
                new Citation("S1", "a book", "all of it"),
                new Citation("S1", "a paper", "half of it")))
        .doesNotContain(CITATION);
  }

  @Test
  void citationsGoByTheirNumberAndTheRestCome() {
    assertThat(
            Stream.of("design", "S10", "S", "S2", "Sx", "S1234567")
                .map(it -> new Citation(it, "", ""))
                .sorted()
                .map(Citation::id))
        .containsExactly("S2", "S10", "S", "S1234567", "Sx", "design");
  }

  @Test
  void itemsGoByTheirName() {
    assertThat(new ItemId("age")).isEqualTo(new ItemId("age")).hasSameHashCodeAs(new ItemId("age"));
    assertThat(new ItemId("age")).isNotEqualTo(new ItemId("sex"));
  }

  @Test
  void indicationsDifferInEveryPart() {
    var techniques = ShippedCatalog.get().techniques();
    var on = new Modification.Places(new TreeSet<>(List.of("knee")), false);
    var sources = List.of(CITATION);
    var first = new Indication(techniques.get(0), on, "thigh", 10, Pressure.LIGHT, sources);

    assertThat(new Indication(techniques.get(0), on, "thigh", 10, Pressure.LIGHT, sources))
        .isEqualTo(first)
        .hasSameHashCodeAs(first);
    assertThat(
            List.of(
                new Indication(techniques.get(1), on, "thigh", 10, Pressure.LIGHT, sources),
                first.withAreas(new TreeSet<>(List.of("hip"))),
                new Indication(techniques.get(0), on, "calf", 10, Pressure.LIGHT, sources),
                first.withMinutes(11),
                first.withPressure(Pressure.MODERATE),
                new Indication(techniques.get(0), on, "thigh", 10, Pressure.LIGHT, List.of())))
        .doesNotContain(first);
  }
}
