package palpate.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PurposeTest {
  @Test
  void conditionsToTellApartAreNamedAndTheRestCounted() {
    assertThat(words(Purpose.Kind.CONDITION, "migraine"))
        .isEqualTo("to see whether your answers fit migraine");
    assertThat(words(Purpose.Kind.CONDITION, "migraine", "a tight neck", "jaw pain"))
        .isEqualTo("to tell migraine from a tight neck or jaw pain");
    assertThat(words(Purpose.Kind.CONDITION, "migraine", "a tight neck", "jaw pain", "stress"))
        .isEqualTo("to tell migraine from a tight neck, jaw pain or 1 more");
  }

  @Test
  void phrasesWithACommaInsideAreToldApartBySemicolons() {
    assertThat(words(Purpose.Kind.DANGER, "a clot", "over 60, with new back pain"))
        .isEqualTo("to rule out danger: a clot; or over 60, with new back pain");
    assertThat(words(Purpose.Kind.DANGER, "a clot", "over 60, with new back pain", "fever"))
        .isEqualTo("to rule out danger: a clot; over 60, with new back pain; or 1 more");
  }

  private static String words(Purpose.Kind kind, String... about) {
    return new Purpose(kind, List.of(about)).words();
  }
}
