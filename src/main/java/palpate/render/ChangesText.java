package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Modification;
import palpate.catalog.Modification.Places;
import palpate.catalog.Pressure;
import palpate.plan.TreatmentPlan;
import palpate.screening.Raised;

/** What makes this plan differ from the usual course, and which answer would lift it. */
record ChangesText(Report report, TreatmentPlan plan) {
  void write() {
    var page = report.page();
    if (plan.modifications().isEmpty() && plan.adjustments().isEmpty()) {
      return;
    }
    page.heading(Style.WARNING, "What changes your plan");
    plan.modifications().forEach(this::modification);
    if (!plan.adjustments().isEmpty()) {
      page.paragraph(Prose.strong("The number of visits:"));
      plan.adjustments().forEach(words -> page.item(Sentence.of(words)));
    }
  }

  private void modification(Raised raised) {
    var page = report.page();
    var caution = raised.caution();
    page.blank();
    page.item(Prose.strong(FlagText.title(raised)));
    var in = page.in();
    new FlagText(report).ground(in, raised);
    in.text(FlagText.why(caution));
    var changes = changes(caution.modification(), report.names());
    if (!changes.isEmpty()) {
      in.text(Prose.strong("What changes:").add(Sentence.end(String.join("; ", changes))));
    }
    caution
        .modification()
        .notes()
        .forEach(note -> in.text(FlagText.labelled("For the practitioner", note)));
    in.text(
        report
            .marks()
            .marked(FlagText.labelled("What to do", caution.action()), caution.sources()));
    lift(in, raised);
  }

  private void lift(Page page, Raised raised) {
    switch (raised.ground()) {
      case PRESENT -> {}
      case NOT_SURE ->
          page.text("Once you are sure that this does not apply to you, this change falls away.");
      case UNANSWERED ->
          page.text(
              "Once that is answered and this does not apply to you, this change falls away.");
    }
  }

  static List<String> changes(Modification change, Names names) {
    var words = new ArrayList<String>();
    if (change.pressureAtMost() != Pressure.FIRM) {
      words.add(atMost(change.pressureAtMost()));
    }
    if (!change.without().isEmpty()) {
      words.add("not used: " + Sentence.and(names.techniques(change.without())));
    }
    if (change.minutesAtMost() < Modification.ANY_MINUTES) {
      words.add("at most " + change.minutesAtMost() + " minutes hands-on a visit");
    }
    if (change.sessionsAtMost() < Modification.NONE.sessionsAtMost()) {
      words.add("at most " + Sentence.count(change.sessionsAtMost(), "visit"));
    }
    if (!change.position().isEmpty()) {
      words.add("position: " + change.position());
    }
    places(change.avoid(), names).forEach(where -> words.add("no work on " + where));
    places(change.lightOn(), names).forEach(where -> words.add("only light pressure on " + where));
    return words;
  }

  private static String atMost(Pressure cap) {
    return cap == Pressure.LIGHT ? "only light pressure" : "at most " + cap.word() + " pressure";
  }

  private static List<String> places(Places places, Names names) {
    var words = new ArrayList<String>();
    if (places.complaint()) {
      words.add("the places that you named");
    }
    if (!places.areas().isEmpty()) {
      words.add("these areas: " + names.areas(places.areas()));
    }
    return words;
  }
}
