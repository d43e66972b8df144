package palpate.bench;

import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Finding;
import palpate.catalog.RedFlag;
import palpate.catalog.Technique;
import palpate.questionnaire.Item;

/** The paths at which a catalog has its entries. */
public final class Paths {
  private Paths() {}

  public static String item(Item item) {
    return "questionnaire.%s.items.%s".formatted(item.stage().word(), item.id());
  }

  public static String finding(Finding finding) {
    return "findings." + finding.id();
  }

  /** Of one that stands in the file, rather than one that a condition brings along. */
  public static String caution(Caution caution) {
    return (caution instanceof RedFlag ? "red-flags." : "contraindications.") + caution.id();
  }

  public static String condition(Condition condition) {
    return "conditions." + condition.id();
  }

  public static String course(Condition condition, Course course) {
    var number = condition.courses().indexOf(course) + 1;
    return "%s.courses[%s]".formatted(condition(condition), number);
  }

  public static String technique(Technique technique) {
    return "techniques." + technique.id();
  }
}
