package palpate.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All items, in the order in which they are asked. */
public final class Questionnaire {
  private final Map<ItemId, Item> items = new LinkedHashMap<>();

  /**
   * The items in the order of asking.
   *
   * @throws IllegalArgumentException if two items share an id
   */
  public Questionnaire(List<Item> items) {
    for (var item : items) {
      if (this.items.put(item.id(), item) != null) {
        throw new IllegalArgumentException("two items are called " + item.id());
      }
    }
  }

  public List<Item> items() {
    return List.copyOf(items.values());
  }

  /**
   * The items as they are shown together, in the order of asking: a screen begins with each stage
   * and with each item that has a heading.
   */
  public List<Screen> screens() {
    var screens = new ArrayList<Screen>();
    var together = new ArrayList<Item>();
    for (var item : items.values()) {
      if (!together.isEmpty()
          && (item.stage() != together.get(0).stage() || !item.heading().isEmpty())) {
        screens.add(Screen.of(together));
        together.clear();
      }
      together.add(item);
    }
    if (!together.isEmpty()) {
      screens.add(Screen.of(together));
    }
    return List.copyOf(screens);
  }

  public Optional<Item> find(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /**
   * The item of that name.
   *
   * @throws IllegalArgumentException if there is none; a loaded catalog never refers to one
   */
  public Item item(ItemId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no item " + id));
  }
}
