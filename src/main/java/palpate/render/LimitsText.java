package palpate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import palpate.catalog.Modification;
import palpate.catalog.Pressure;
import palpate.plan.Limits;

/** What holds in every visit, in one paragraph; nothing where nothing is limited. */
record LimitsText(Report report, Limits limits) {
  void write() {
    var words = words();
    if (!words.isEmpty()) {
      report.page().paragraph(Prose.strong("In every visit:").add(String.join(" ", words)));
    }
  }

  private List<String> words() {
    var names = report.names();
    var words = new ArrayList<String>();
    var cap = limits.pressureAtMost();
    if (cap != Pressure.FIRM) {
      words.add("at most " + cap.word() + " pressure.");
    }
    if (limits.minutesAtMost() < Modification.ANY_MINUTES) {
      words.add("At most " + Sentence.count(limits.minutesAtMost(), "minute") + " hands-on.");
    }
    limits.positions().forEach(it -> words.add(FlagText.labelled("Position", it)));
    if (!limits.avoid().isEmpty()) {
      words.add("Leave alone: " + names.areas(limits.avoid()) + ".");
    }
    var lightOn = new TreeSet<>(limits.lightOn());
    lightOn.removeAll(limits.avoid());
    if (!lightOn.isEmpty() && cap != Pressure.LIGHT) {
      words.add("Light only: " + names.areas(lightOn) + ".");
    }
    if (!limits.without().isEmpty()) {
      words.add("Not used: " + Sentence.and(names.techniques(limits.without())) + ".");
    }
    return words;
  }
}
