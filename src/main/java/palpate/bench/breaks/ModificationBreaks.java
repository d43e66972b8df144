package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
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
            id -> drop(with(Lists.without(whole.without(), id)), id + " allowed", "without", id));
    places("avoid", whole.avoid(), this::withAvoid);
    places("light-on", whole.lightOn(), this::withLightOn);
    for (var i = 0; i < whole.notes().size(); i++) {
      var rest = withNotes(Lists.without(whole.notes(), i));
      drop(rest, "a note left out", "notes", Place.nth(i));
    }
    var parts = List.copyOf(broken);
    if (leftOut.unless(parts.stream().noneMatch(it -> it.value().changesNothing()))) {
      broken.add(Part.of(Family.MODIFICATION, "'modify' left out", Modification.NONE, "modify"));
    }
    return List.copyOf(broken);
  }

  private void caps() {
    if (whole.pressureAtMost() != Pressure.FIRM) {
      drop(withPressure(Pressure.FIRM), "'pressure-at-most' left out", "pressure-at-most");
    }
    if (whole.minutesAtMost() != Modification.ANY_MINUTES) {
      drop(withMinutes(Modification.ANY_MINUTES), "'minutes-at-most' left out", "minutes-at-most");
    }
    if (whole.sessionsAtMost() != Dose.MAX_SESSIONS) {
      drop(withSessions(Dose.MAX_SESSIONS), "'sessions-at-most' left out", "sessions-at-most");
    }
    if (!whole.position().isEmpty()) {
      drop(withPosition(""), "'position' left out", "position");
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

  private Modification withPressure(Pressure pressure) {
    return new Modification(
        pressure,
        whole.without(),
        whole.minutesAtMost(),
        whole.sessionsAtMost(),
        whole.position(),
        whole.avoid(),
        whole.lightOn(),
        whole.notes());
  }

  private Modification with(SortedSet<String> without) {
    return new Modification(
        whole.pressureAtMost(),
        without,
        whole.minutesAtMost(),
        whole.sessionsAtMost(),
        whole.position(),
        whole.avoid(),
        whole.lightOn(),
        whole.notes());
  }

  private Modification withMinutes(int minutes) {
    return new Modification(
        whole.pressureAtMost(),
        whole.without(),
        minutes,
        whole.sessionsAtMost(),
        whole.position(),
        whole.avoid(),
        whole.lightOn(),
        whole.notes());
  }

  private Modification withSessions(int sessions) {
    return new Modification(
        whole.pressureAtMost(),
        whole.without(),
        whole.minutesAtMost(),
        sessions,
        whole.position(),
        whole.avoid(),
        whole.lightOn(),
        whole.notes());
  }

  private Modification withPosition(String position) {
    return new Modification(
        whole.pressureAtMost(),
        whole.without(),
        whole.minutesAtMost(),
        whole.sessionsAtMost(),
        position,
        whole.avoid(),
        whole.lightOn(),
        whole.notes());
  }

  private Modification withAvoid(Places avoid) {
    return new Modification(
        whole.pressureAtMost(),
        whole.without(),
        whole.minutesAtMost(),
        whole.sessionsAtMost(),
        whole.position(),
        avoid,
        whole.lightOn(),
        whole.notes());
  }

  private Modification withLightOn(Places lightOn) {
    return new Modification(
        whole.pressureAtMost(),
        whole.without(),
        whole.minutesAtMost(),
        whole.sessionsAtMost(),
        whole.position(),
        whole.avoid(),
        lightOn,
        whole.notes());
  }

  private Modification withNotes(List<String> notes) {
    return new Modification(
        whole.pressureAtMost(),
        whole.without(),
        whole.minutesAtMost(),
        whole.sessionsAtMost(),
        whole.position(),
        whole.avoid(),
        whole.lightOn(),
        notes);
  }
}
