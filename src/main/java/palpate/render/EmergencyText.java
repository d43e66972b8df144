package palpate.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import palpate.advice.Disposition;
import palpate.catalog.Level;
import palpate.questionnaire.Reply;
import palpate.screening.Raised;
import palpate.screening.Raised.Ground;

/** An emergency: what to do and why, and nothing that could hold someone up. */
record EmergencyText(Report report) {
  private static final int MOST_ACTIONS = 3;
  private static final String NOT_SURE = "not sure";

  void write(Disposition.Refer refer) {
    var page = report.page();
    page.heading(Style.DANGER, "What to do now");
    actions(refer).forEach(action -> page.text(Prose.of(Style.DANGER, action)));
    var unsure = raised(Ground.NOT_SURE);
    if (!unsure.isEmpty()) {
      page.paragraph("To be safe, \"not sure\" counts as yes.");
    }
    page.heading("Why");
    raised(Ground.PRESENT).forEach(this::said);
    byQuestion(unsure).forEach(this::notSure);
    page.paragraph("This is not a diagnosis. Only a health professional can find the cause.");
  }

  private List<Raised> raised(Ground ground) {
    return report.advice().flags().stream()
        .filter(flag -> flag.level() == Level.EMERGENCY && flag.ground() == ground)
        .toList();
  }

  /** What the answers ask for, then what every emergency does; each once. */
  private List<String> actions(Disposition.Refer refer) {
    var sure = raised(Ground.PRESENT);
    var own = distinct(sure.isEmpty() ? raised(Ground.NOT_SURE) : sure);
    var actions = new LinkedHashSet<String>();
    if (!sure.isEmpty() || own.size() <= MOST_ACTIONS) {
      actions.addAll(own);
    }
    var general = Sentence.of(refer.instruction().action().says());
    if (actions.stream().noneMatch(action -> action.contains(general))) {
      actions.add(general);
    }
    return List.copyOf(actions);
  }

  private static List<String> distinct(List<Raised> flags) {
    return flags.stream().map(flag -> Sentence.of(flag.caution().action())).distinct().toList();
  }

  private void said(Raised flag) {
    var page = report.page();
    page.item(Prose.strong(Sentence.of(flag.caution().says())));
    if (!flag.replies().isEmpty()) {
      page.in().text("You said: " + report.names().replies(flag.replies()));
    }
  }

  private static Map<List<String>, List<Raised>> byQuestion(List<Raised> flags) {
    var grouped = new LinkedHashMap<List<String>, List<Raised>>();
    for (var flag : flags) {
      grouped.merge(questions(flag), List.of(flag), EmergencyText::joined);
    }
    return grouped;
  }

  private static List<Raised> joined(List<Raised> some, List<Raised> others) {
    var all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** The questions that the client was not sure about; all that it rests on if none is known. */
  private static List<String> questions(Raised flag) {
    var unsure =
        flag.replies().stream().filter(reply -> reply.answer().contains(NOT_SURE)).toList();
    return (unsure.isEmpty() ? flag.replies() : unsure)
        .stream().map(Reply::ask).map(Names::quoted).distinct().toList();
  }

  private void notSure(List<String> questions, List<Raised> flags) {
    var page = report.page();
    var about = questions.isEmpty() ? "some answers" : Sentence.and(questions);
    if (flags.size() == 1) {
      page.item(
          "You were not sure about: %s; if it is true, %s".formatted(about, ifTrue(flags.get(0))));
      return;
    }
    page.item(
        "You were not sure about: %s; if one of these is true, it is urgent:".formatted(about));
    flags.forEach(flag -> page.in().item(ifTrue(flag)));
  }

  /** What it would be, and what it asks for. */
  private static String ifTrue(Raised flag) {
    return '"' + flag.caution().says() + "\": " + Sentence.of(flag.caution().action());
  }
}
