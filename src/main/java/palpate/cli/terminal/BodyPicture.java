package palpate.cli.terminal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import palpate.questionnaire.ItemKind;

/** The body map of a list, above it and walked on with the arrow keys. */
final class BodyPicture implements Picture {
  /** Rows that the list below keeps in any case. */
  private static final int LIST = 4;

  private final ItemKind.AnyOf kind;
  private final BodyWalk walk;

  private BodyPicture(ItemKind.AnyOf kind) {
    this.kind = kind;
    this.walk = new BodyWalk(kind.bodyMap());
  }

  /** The picture of a list; none where nothing is drawn for it. */
  static Picture of(ItemKind.AnyOf kind) {
    return kind.bodyMap().isDrawn() ? new BodyPicture(kind) : Picture.NONE;
  }

  @Override
  public List<Line> lines(String at, Set<String> ticked, Lettering lettering, int rows) {
    var chart = new BodyChart(kind, lettering.theme());
    return chart.lines(at, ticked, lettering.columns(), rows - LIST).stream()
        .map(line -> line(line, lettering))
        .toList();
  }

  private static Line line(StyledLine styled, Lettering lettering) {
    var painted =
        styled.runs().stream()
            .map(run -> lettering.set(look(run.look()), run.text()).painted())
            .collect(Collectors.joining());
    return new Line(styled.text(), painted);
  }

  private static Lettering.Look look(StyledLine.Look look) {
    return switch (look) {
      case PLAIN, TICKED -> Lettering.Look.PLAIN;
      case FAINT -> Lettering.Look.FAINT;
      case STRONG -> Lettering.Look.STRONG;
      case HERE -> Lettering.Look.REVERSE;
    };
  }

  /** Below the option for everywhere the list goes on with "none of these". */
  @Override
  public String move(String from, Key.Kind direction) {
    return switch (direction) {
      case UP -> walk.from(from, BodyWalk.Direction.UP);
      case LEFT -> walk.from(from, BodyWalk.Direction.LEFT);
      case RIGHT -> walk.from(from, BodyWalk.Direction.RIGHT);
      case DOWN ->
          from.equals(kind.bodyMap().everywhere()) ? "" : walk.from(from, BodyWalk.Direction.DOWN);
      default -> "";
    };
  }
}
