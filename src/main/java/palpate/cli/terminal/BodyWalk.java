package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palpate.questionnaire.BodyMap;
import palpate.questionnaire.BodyMap.View;

/**
 * Goes from option to option on a body map, as the arrow keys point.
 *
 * <p>An option has one place here: where it is drawn first, from the top, on the first view that
 * shows it. What has its place in the same row lies side by side over all views, and upwards and
 * downwards the nearest area of the same view follows. The option for everywhere lies above the
 * first and below the last of all.
 */
final class BodyWalk {
  /** Where an arrow key points. */
  enum Direction {
    UP,
    DOWN,
    LEFT,
    RIGHT
  }

  /** The middle of an area, and what is there. */
  private record Spot(int view, int row, int column, String option) {
    static final Comparator<Spot> ORDER =
        Comparator.comparingInt(Spot::row)
            .thenComparingInt(Spot::view)
            .thenComparingInt(Spot::column);
  }

  private final BodyMap map;
  private final Map<String, Spot> spots = new TreeMap<>();

  BodyWalk(BodyMap map) {
    this.map = map;
    for (var view = 0; view < map.views().size(); view++) {
      for (var row = 0; row < map.views().get(view).rows().size(); row++) {
        stretches(view, row).forEach(spot -> spots.putIfAbsent(spot.option(), spot));
      }
    }
  }

  /** The option itself where nothing lies in that direction. */
  String from(String option, Direction direction) {
    var spot = spots.get(option);
    if (spot == null) {
      return fromOutside(option, direction);
    }
    return switch (direction) {
      case LEFT -> beside(spot, -1);
      case RIGHT -> beside(spot, 1);
      case UP -> along(spot, -1);
      case DOWN -> along(spot, 1);
    };
  }

  /** From an option that is not drawn, such as that for everywhere, one goes into the drawing. */
  private String fromOutside(String option, Direction direction) {
    var order = spots.values().stream().sorted(Spot.ORDER).map(Spot::option).toList();
    if (order.isEmpty()) {
      return option;
    }
    return switch (direction) {
      case LEFT, RIGHT -> option;
      case UP -> order.get(order.size() - 1);
      case DOWN -> order.get(0);
    };
  }

  private String beside(Spot spot, int step) {
    var row =
        spots.values().stream().filter(it -> it.row() == spot.row()).sorted(Spot.ORDER).toList();
    var to = row.indexOf(spot) + step;
    return to < 0 || to >= row.size() ? spot.option() : row.get(to).option();
  }

  private String along(Spot spot, int step) {
    var rows = map.views().get(spot.view()).rows().size();
    for (var row = spot.row() + step; row >= 0 && row < rows; row += step) {
      var nearest =
          stretches(spot.view(), row).stream()
              .min(Comparator.comparingInt(it -> Math.abs(it.column() - spot.column())))
              .filter(it -> !it.option().equals(spot.option()));
      if (nearest.isPresent()) {
        return nearest.get().option();
      }
    }
    return map.everywhere().isEmpty() ? spot.option() : map.everywhere();
  }

  /** The areas of a row, from the left, each at the middle of its letters. */
  private List<Spot> stretches(int index, int row) {
    View view = map.views().get(index);
    var stretches = new ArrayList<Spot>();
    for (var from = 0; from < view.columns(); ) {
      var option = map.option(view, row, from);
      var to = from + 1;
      while (to < view.columns() && map.option(view, row, to).equals(option)) {
        to++;
      }
      if (option.isPresent()) {
        stretches.add(new Spot(index, row, (from + to - 1) / 2, option.get()));
      }
      from = to;
    }
    return stretches;
  }
}
