package palpate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.fixtures.ShippedCatalog;

/** What a condition that needs somebody's word, or is never planned, asks of the client. */
class GateTest {
  @Test
  void aConditionThatIsNeverPlannedSendsToWhatComesFirst() {
    var gate = gate("lymphoedema");

    assertThat(gate.says()).endsWith("for which no massage is planned here");
    assertThat(gate.action()).startsWith("See a lymphoedema practitioner.");
  }

  @Test
  void aConditionThatNeedsClearanceSaysWhomToAsk() {
    var gate = gate("after-hip-replacement");

    assertThat(gate.says()).endsWith("which needs clearance first");
    assertThat(gate.action())
        .isEqualTo("Ask your surgeon to clear massage in writing before any visit.");
  }

  private static Contraindication gate(String condition) {
    return Catalog.gate(ShippedCatalog.get().condition(condition).orElseThrow()).orElseThrow();
  }
}
