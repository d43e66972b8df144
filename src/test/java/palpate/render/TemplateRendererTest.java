package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;

class TemplateRendererTest {
  @Test
  void templateReadsAsAgreed() throws IOException {
    Golden.check("render/template/template.yaml", template());
  }

  @Test
  void everyLineIsACommentOrAnItemWithoutAnswer() throws IOException {
    assertThat(template().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
        .allMatch(line -> line.matches("( *#.*)?| {2}[a-z0-9-]+:|answers:"));
  }

  private static String template() throws IOException {
    var out = new StringBuilder();
    new TemplateRenderer().render(Fixtures.catalog(), out);
    return out.toString();
  }
}
