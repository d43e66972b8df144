package palpate.catalog.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.catalog.load.CatalogReader;
import palpate.fixtures.ShippedCatalog;
import palpate.source.SourceText;

/** The packed catalog is the catalog of the text, to the last value. */
class PackedCatalogTest {
  private static final Catalog CATALOG = catalog();

  /** Tells apart what is equal but not the very same. */
  private static final Comparator<Object> SAME = Comparator.comparing(System::identityHashCode);

  @Test
  void whatWasPackedComesBackWhole() {
    var unpacked = PackedCatalog.unpack(PackedCatalog.pack(CATALOG));

    assertThat(parts(unpacked)).isEqualTo(parts(CATALOG));
    assertThat(unpacked.cautions()).isEqualTo(CATALOG.cautions());
  }

  @Test
  void whatIsSharedStaysShared() {
    var unpacked = PackedCatalog.unpack(PackedCatalog.pack(CATALOG));
    var measure = unpacked.conditions().get(0).measures().get(0);

    assertThat(unpacked.measures()).usingElementComparator(SAME).contains(measure);
  }

  @Test
  void theBytesAreTheSameEachTime() {
    var packed = PackedCatalog.pack(CATALOG);

    assertThat(PackedCatalog.pack(catalog())).isEqualTo(packed);
    assertThat(PackedCatalog.pack(PackedCatalog.unpack(packed))).isEqualTo(packed);
  }

  @Test
  void theBuildHasPackedTheShippedCatalog() throws IOException {
    try (var built = PackedCatalog.class.getResourceAsStream("/palpate/conditions.packed")) {
      assertThat(built).isNotNull();
      assertThat(built.readAllBytes()).isEqualTo(PackedCatalog.pack(CATALOG));
    }
  }

  @Test
  void textsInEveryAlphabetComeBack() {
    var texts = List.of("", "plain", "été", "痛み", "\uD83E\uDDB4", "plain", "x".repeat(20_000));

    assertThat(returned(texts)).isEqualTo(texts);
  }

  @Test
  void numbersOfEverySizeComeBack() {
    var numbers = List.of(0, 1, 127, 128, 16_384, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);

    assertThat(returned(numbers)).isEqualTo(numbers);
  }

  @Test
  void aValueOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> new PackedWriter().write(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Optional");
  }

  @Test
  void bytesThatWereNotPackedAreRefused() {
    assertThatThrownBy(() -> PackedCatalog.unpack(new byte[] {99}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<?> returned(List<?> values) {
    var writer = new PackedWriter();
    writer.write(values);
    return new PackedReader(writer.bytes()).read(List.class);
  }

  private static List<Object> parts(Catalog catalog) {
    return List.of(
        catalog.header(),
        catalog.planning(),
        catalog.questionnaire().items(),
        catalog.findings(),
        catalog.redFlags(),
        catalog.contraindications(),
        catalog.techniques(),
        catalog.measures(),
        catalog.conditions(),
        catalog.costs(),
        catalog.citations());
  }

  private static Catalog catalog() {
    var text = new SourceText("conditions.yaml", ShippedCatalog.text());
    return CatalogReader.read(text).value().orElseThrow();
  }
}
