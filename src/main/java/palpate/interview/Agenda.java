package palpate.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Stage;

/** The items that can still change the outcome, with what each could change. */
final class Agenda {
  private final Questionnaire questionnaire;
  private final List<Need> needs;
  private final Map<ItemId, List<Need>> byItem = new LinkedHashMap<>();

  /**
   * What is left to ask.
   *
   * @param skipped items to leave out, unless an answer to them is needed by now
   */
  Agenda(Questionnaire questionnaire, List<Need> needs, Set<ItemId> skipped) {
    this.questionnaire = questionnaire;
    this.needs = needs;
    for (var need : needs) {
      for (var item : need.bearing().keySet()) {
        if (!skipped.contains(item) || !need.kind().maySkip(questionnaire.item(item))) {
          byItem.computeIfAbsent(item, it -> new ArrayList<>()).add(need);
        }
      }
    }
  }

  /**
   * About how many of them will be asked: those that only tell conditions apart are often settled
   * by the others.
   */
  int estimate() {
    var telling = byItem.keySet().stream().filter(it -> kind(it) == Purpose.Kind.CONDITION).count();
    return byItem.size() - (int) telling / 2;
  }

  /** What to ask next: first about health in general, then what matters most. */
  Optional<ItemId> first() {
    var items = questionnaire.items().stream().map(Item::id).filter(byItem::containsKey).toList();
    var health = items.stream().filter(it -> stage(it).compareTo(Stage.HEALTH) <= 0).findFirst();
    return health.or(() -> items.stream().min(Comparator.comparing(this::rank)));
  }

  private Stage stage(ItemId item) {
    return questionnaire.item(item).stage();
  }

  private Rank rank(ItemId item) {
    var kind = kind(item);
    var late = kind == Purpose.Kind.NEEDED && stage(item) == Stage.BASELINE;
    var needs = byItem.getOrDefault(item, List.of());
    var bearing = 0;
    for (var need : needs) {
      bearing += need.kind() == kind ? need.bearing().getOrDefault(item, 0) : 0;
    }
    // What is asked in any case comes first: it may answer the rest.
    var asked = kind == Purpose.Kind.CONDITION && needs.stream().anyMatch(Agenda::isPlan);
    return new Rank(late ? Purpose.Kind.COURSE : kind, asked, bearing);
  }

  private static boolean isPlan(Need need) {
    return need.kind().compareTo(Purpose.Kind.CONDITION) > 0;
  }

  /** The more important sorts first. */
  private record Rank(Purpose.Kind kind, boolean asked, int bearing) implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER =
        Comparator.comparing(Rank::kind)
            .thenComparing(rank -> !rank.asked())
            .thenComparing(rank -> -rank.bearing());

    @Override
    public int compareTo(Rank other) {
      return ORDER.compare(this, other);
    }
  }

  Purpose purpose(ItemId item) {
    if (questionnaire.item(item).stage() == Stage.SAFETY) {
      return Purpose.of(Purpose.Kind.EVERYONE);
    }
    if (!byItem.containsKey(item)) {
      return Purpose.of(Purpose.Kind.RECORD);
    }
    var kind = kind(item);
    var about = about(byItem.getOrDefault(item, List.of()), kind);
    if (kind == Purpose.Kind.CONDITION) {
      about.addAll(about(needs, kind));
    }
    return new Purpose(kind, about.stream().distinct().toList());
  }

  /** The most important of what it could change. */
  private Purpose.Kind kind(ItemId item) {
    return byItem.getOrDefault(item, List.of()).stream()
        .map(Need::kind)
        .min(Comparator.naturalOrder())
        .orElse(Purpose.Kind.RECORD);
  }

  private static List<String> about(List<Need> needs, Purpose.Kind kind) {
    var about = new ArrayList<String>();
    needs.stream()
        .filter(need -> need.kind() == kind && !need.about().isEmpty())
        .forEach(need -> about.add(need.about()));
    return about;
  }
}
