package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import palpate.catalog.Dose;
import palpate.catalog.Modification;
import palpate.catalog.Modification.Places;
import palpate.catalog.Pressure;

/** Every way to lose a part of a modification. */
final class ModificationBreaks {
  private final Modification whole;
  private final LeftOut leftOut;
  private final List<Part<Modification>> broken = new ArrayList<>();

  private ModificationBreaks(Modification whole, LeftOut leftOut) {
    this.whole = whole;
    this.leftOut = leftOut;
  }

  static List<Part<Modification>> of(Modification modification, LeftOut leftOut) {
    return modification.changesNothing()
        ? List.of()
        : new ModificationBreaks(modification, leftOut).all();
  }

  private List<Part<Modification>> all() {
    caps();
    whole
        .without()
        .forEach(
            id -> {
              var rest = Lists.without(whole.without(), id);
              drop(with(it -> it.without = rest), id + " allowed", "without", id);
            });
    places("avoid", whole.avoid(), rest -> with(it -> it.avoid = rest));
    places("light-on", whole.lightOn(), rest -> with(it -> it.lightOn = rest));
    for (var i = 0; i < whole.notes().size(); i++) {
      var rest = Lists.without(whole.notes(), i);
      drop(with(it -> it.notes = rest), "a note left out", "notes", Place.nth(i));
    }
    var parts = List.copyOf(broken);
    if (leftOut.unless(parts.stream().noneMatch(it -> it.value().changesNothing()))) {
      broken.add(Part.of(Family.MODIFICATION, "'modify' left out", Modification.NONE, "modify"));
    }
    return List.copyOf(broken);
  }

  private void caps() {
    if (whole.pressureAtMost() != Pressure.FIRM) {
      drop(
          with(it -> it.pressure = Pressure.FIRM),
          "'pressure-at-most' left out",
          "pressure-at-most");
    }
    if (whole.minutesAtMost() != Modification.ANY_MINUTES) {
      drop(
          with(it -> it.minutes = Modification.ANY_MINUTES),
          "'minutes-at-most' left out",
          "minutes-at-most");
    }
    if (whole.sessionsAtMost() != Dose.MAX_SESSIONS) {
      drop(
          with(it -> it.sessions = Dose.MAX_SESSIONS),
          "'sessions-at-most' left out",
          "sessions-at-most");
    }
    if (!whole.position().isEmpty()) {
      drop(with(it -> it.position = ""), "'position' left out", "position");
    }
  }

  private void places(String key, Places places, Function<Places, Modification> with) {
    for (var area : places.areas()) {
      var rest = new Places(Lists.without(places.areas(), area), places.complaint());
      drop(with.apply(rest), "%s left out of '%s'".formatted(area, key), key, area);
    }
    if (places.complaint()) {
      var rest = new Places(places.areas(), false);
      drop(with.apply(rest), "complaint left out of '%s'".formatted(key), key, "complaint");
    }
  }

  private void drop(Modification rest, String says, String... path) {
    if (leftOut.unless(!rest.equals(whole))) {
      broken.add(Part.of(Family.MODIFICATION, says, rest, path).inside(it -> it, "modify"));
    }
  }

  /** The whole with one thing changed. */
  private Modification with(Consumer<Draft> change) {
    var draft = new Draft(whole);
    change.accept(draft);
    return draft.modification();
  }

  /** A modification while it is being changed. */
  private static final class Draft {
    private Pressure pressure;
    private SortedSet<String> without;
    private int minutes;
    private int sessions;
    private String position;
    private Places avoid;
    private Places lightOn;
    private List<String> notes;

    Draft(Modification from) {
      pressure = from.pressureAtMost();
      without = from.without();
      minutes = from.minutesAtMost();
      sessions = from.sessionsAtMost();
      position = from.position();
      avoid = from.avoid();
      lightOn = from.lightOn();
      notes = from.notes();
    }

    Modification modification() {
      return new Modification(
          pressure, without, minutes, sessions, position, avoid, lightOn, notes);
    }
  }
}
