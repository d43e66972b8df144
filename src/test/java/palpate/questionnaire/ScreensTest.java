package palpate.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreensTest {
  @Test
  void eachStageBeginsAScreenNamedAfterIt() {
    var screens = screens(item("a", Stage.SAFETY, ""), item("b", Stage.REGIONAL_SAFETY, ""));
    assertThat(screens).extracting(Screen::heading).containsExactly("Safety", "Regional safety");
    assertThat(screens).extracting(Screen::stage).doesNotHaveDuplicates();
  }

  @Test
  void aHeadingBeginsAScreenWithinAStage() {
    var screens =
        screens(
            item("a", Stage.HEALTH, "You"),
            item("b", Stage.HEALTH, ""),
            item("c", Stage.HEALTH, "Your heart"),
            item("d", Stage.DETAIL, ""));
    assertThat(screens).extracting(Screen::heading).containsExactly("You", "Your heart", "Detail");
    assertThat(screens).extracting(screen -> screen.items().size()).containsExactly(2, 1, 1);
  }

  @Test
  void everyItemStandsOnOneScreen() {
    var items = List.of(item("a", Stage.SAFETY, ""), item("b", Stage.SAFETY, "More"));
    var shown = new Questionnaire(items).screens().stream().flatMap(it -> it.items().stream());
    assertThat(shown).isEqualTo(items);
    assertThat(new Questionnaire(List.of()).screens()).isEmpty();
  }

  private static List<Screen> screens(Item... items) {
    return new Questionnaire(List.of(items)).screens();
  }

  private static Item item(String id, Stage stage, String heading) {
    var kind = ItemKind.OneOf.ofYesAndNo();
    return new Item(
        new ItemId(id), stage, heading, kind, "ask", "why", false, false, Criterion.ALWAYS);
  }
}
