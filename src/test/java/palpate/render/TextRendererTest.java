package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpate.fixtures.Golden;

class TextRendererTest {
  private static final List<Integer> WIDTHS = List.of(40, 60, 80, 120);

  static List<String> situations() {
    return List.copyOf(Situations.sheets().keySet());
  }

  @ParameterizedTest
  @MethodSource("situations")
  void reportReadsAsAgreed(String situation) throws IOException {
    Golden.check(
        "render/" + situation + "/text.txt", render(situation, new Theme(false, true, 80)));
  }

  @ParameterizedTest
  @MethodSource("situations")
  void reportForScreenReadersReadsAsAgreed(String situation) throws IOException {
    Golden.check("render/" + situation + "/plain.txt", render(situation, Theme.PLAIN));
  }

  @Test
  void narrowReportReadsAsAgreed() throws IOException {
    Golden.check(
        "render/treat-with-changes/narrow.txt",
        render("treat-with-changes", new Theme(false, true, 40)));
  }

  @Test
  void colouredReportLooksAsAgreed() throws IOException {
    Golden.check(
        "render/treat-with-changes/colour.txt",
        render("treat-with-changes", new Theme(true, true, 100)));
  }

  @ParameterizedTest
  @MethodSource("situations")
  void noLineIsTooWideOrEndsInASpace(String situation) throws IOException {
    for (var width : WIDTHS) {
      var lines = render(situation, new Theme(false, true, width)).lines().toList();
      assertThat(lines)
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width))
          .noneMatch(line -> line.endsWith(" "));
      assertThat(String.join("\n", lines)).doesNotContain("\n\n\n").doesNotStartWith("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("situations")
  void colourChangesNothingButColour(String situation) throws IOException {
    var coloured = render(situation, new Theme(true, true, 80));
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").lines().map(String::stripTrailing))
        .containsExactlyElementsOf(render(situation, new Theme(false, true, 80)).lines().toList());
  }

  @ParameterizedTest
  @MethodSource("situations")
  void asciiThemeWritesAsciiOnlyAndNoEscapes(String situation) throws IOException {
    for (var width : WIDTHS) {
      var text = render(situation, new Theme(false, false, width));
      assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    }
  }

  @ParameterizedTest
  @MethodSource("situations")
  void neverSaysWhatSomeoneHas(String situation) throws IOException {
    assertThat(render(situation, Theme.PLAIN).replaceAll("\\s+", " "))
        .doesNotContainIgnoringCase("your diagnosis")
        .doesNotContain("you have osteo")
        .doesNotContain("You have ");
  }

  @Test
  void emergencyShowsNothingBesideWhatToDo() throws IOException {
    assertThat(render("emergency-not-sure", Theme.PLAIN).lines().toList())
        .hasSizeLessThan(24)
        .noneMatch(line -> line.contains("Sources") || line.contains("YOUR ANSWERS"));
  }

  @Test
  void noGoldenIsWithoutATest() {
    var expected = new ArrayList<String>();
    for (var situation : situations()) {
      expected.add("render/" + situation + "/text.txt");
      expected.add("render/" + situation + "/plain.txt");
      expected.add("render/" + situation + "/advice.json");
    }
    expected.add("render/treat-with-changes/narrow.txt");
    expected.add("render/treat-with-changes/colour.txt");
    expected.addAll(OtherGoldens.FILES);
    Golden.checkNoOrphans("render", expected);
  }

  private static String render(String situation, Theme theme) throws IOException {
    var out = new StringBuilder();
    new TextRenderer(theme, "0.1.0").render(Situations.advice(situation), out);
    return out.toString();
  }
}
