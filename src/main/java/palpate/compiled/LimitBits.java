package palpate.compiled;

import java.util.List;
import palpate.catalog.Caution;
import palpate.catalog.Dose;
import palpate.catalog.Modification;
import palpate.catalog.Pressure;
import palpate.catalog.Technique;

/** A modification in numbers and bits; see {@link palpate.plan.Limits}. */
final class LimitBits {
  private final Modification modification;
  private final long without;
  private final Places avoid;
  private final Places lightOn;

  /** Of a caution whose places are options of the item {@code place}. */
  LimitBits(Caution caution, List<Technique> techniques, int place, Form form) {
    this.modification = caution.modification();
    this.without = bits(modification, techniques);
    this.avoid = Places.of(modification.avoid(), place, form);
    this.lightOn = Places.of(modification.lightOn(), place, form);
  }

  private static long bits(Modification modification, List<Technique> techniques) {
    var bits = 0L;
    for (var i = 0; i < techniques.size(); i++) {
      bits |= modification.without().contains(techniques.get(i).id()) ? 1L << i : 0;
    }
    return bits;
  }

  /** Areas as bits, and perhaps those of the complaint. */
  private record Places(long areas, boolean complaint) {
    static Places of(Modification.Places places, int place, Form form) {
      return new Places(form.bits(place, places.areas()), places.complaint());
    }

    long resolve(long complaintAreas) {
      return complaint ? areas | complaintAreas : areas;
    }
  }

  /** All modifications of one client together, the strictest of each kind. */
  static final class Sum {
    private Pressure pressure = Pressure.FIRM;
    private int minutes = Modification.ANY_MINUTES;
    private int sessions = Dose.MAX_SESSIONS;
    private long without;
    private long avoid;
    private long lightOn;

    void add(LimitBits more, long complaintAreas) {
      pressure = pressure.atMost(more.modification.pressureAtMost());
      minutes = Math.min(minutes, more.modification.minutesAtMost());
      sessions = Math.min(sessions, more.modification.sessionsAtMost());
      without |= more.without;
      avoid |= more.avoid.resolve(complaintAreas);
      lightOn |= more.lightOn.resolve(complaintAreas);
    }

    /** As far as they bear on some techniques in some areas. */
    long[] within(long techniques, long areas) {
      return new long[] {
        Pressure.FIRM.compareTo(pressure),
        minutes,
        sessions,
        without & techniques,
        avoid & areas,
        lightOn & areas
      };
    }
  }
}
