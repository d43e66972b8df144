package palpate.batch;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.plan.Timetable;

/** Rows that look odd get, by the quick way, what the plain one gives them. */
class OddRowsTest {
  private static final List<Ways> JSON =
      List.of(Ways.of(false, Timetable.UNDATED), Ways.of(true, Timetable.UNDATED));
  private static final List<Ways> TABLES = tables();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "{\"age\":61}",
        "{\"age\":61,\"id\":\"a\"}",
        "{\"id\":7,\"age\":61}",
        "{\"id\":7.5,\"age\":61}",
        "{\"id\":null,\"age\":61}",
        "{\"id\":\"\",\"age\":61}",
        "{\"id\":\"a b\",\"age\":61}",
        "{\"id\":\"é\",\"age\":61}",
        "{\"id\":\"a\\u202eb\",\"age\":61}",
        "{\"id\":\"a\",\"id\":\"b\",\"age\":61}",
        "{\"answers\":{\"age\":61},\"age\":61}",
        "{\"answers\":{},\"id\":\"a\"}",
        "{\"answers\":{\"age\":61,\"age\":61}}",
        "{\"answers\":{\"age\":null,\"age\":61}}",
        "{\"answers\":{\"age\":null}}",
        "{\"answers\":{\"age\":\"61\"}}",
        "{\"answers\":{\"age\":61.0}}",
        "{\"answers\":{\"age\":061}}",
        "{\"answers\":{\"age\":-0}}",
        "{\"answers\":{\"age\":1000000000}}",
        "{\"answers\":{\"age\":\"\"}}",
        "{\"answers\":{\"age\":61},\"title\":\"t\"}",
        "{\"answers\":{\"age\":61},\"other\":1}",
        "{\"answers\":{\"age\":61}}{}",
        "{\"answers\":{\"age\":61}} \t",
        "{\"answers\":{\"age\":61},}",
        "{\"answers\":{\"low-mood\":false}}",
        "{\"answers\":{\"low-mood\":\"false\"}}",
        "{\"answers\":{\"low-mood\":[\"no\"]}}",
        "{\"answers\":{\"danger-now\":[]}}",
        "{\"answers\":{\"danger-now\":[\"none\"]}}",
        "{\"answers\":{\"danger-now\":[\"none\",\"none\"]}}",
        "{\"answers\":{\"danger-now\":[\"not-sure\"]}}",
        "{\"answers\":{\"danger-now\":\" none\"}}",
        "{\"answers\":{\"place\":[\"knee\",\"knee\"]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"not-sure\"}]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"not-sure\"},\"knee\"]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"not-sure\",\"hip\":\"not-sure\"}]}}",
        "{\"answers\":{\"place\":[{\"none\":\"not-sure\"}]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"yes\"}]}}",
        "{\"answers\":{\"place\":[1]}}",
        "{\"answers\":{\"activities\":\"a \\\"b\\\" é\"}}",
        "{\"answers\":{\"activities\":\" a\"}}",
        "{\"answers\":{\"activities\":\"\\u2800\"}}",
        "{\"answers\":{\"activities\":\"a\\u200bb\"}}",
        "{\"answers\":{\"activities\":5}}"
      })
  void oddRowsGiveTheSameRows(String row) {
    JSON.forEach(ways -> ways.assertSame(row));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "name", "age", "answers", "title", "interview"})
  void rowsThatCallThemselvesOtherwiseGiveTheSameRows(String idKey) {
    for (var placed : List.of(true, false)) {
      var ways = Ways.of(false, Timetable.UNDATED, idKey, placed);
      ways.assertSame("{\"%s\":61,\"answers\":{\"age\":61}}".formatted(idKey));
      ways.assertSame("{\"answers\":{\"age\":61},\"%s\":\"a\"}".formatted(idKey));
      ways.assertSame("{\"answers\":{\"age\":61}}");
      ways.assertSame("{\"age\":61,\"%s\":61}".formatted(idKey));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "a,61,knee,",
        "a,61,knee",
        "a,61,knee,,",
        " a ,61, knee ; hip-groin ,",
        "=a,61,knee,",
        "-a,61,knee,",
        "a_b.c,61,knee,",
        "\"a,b\",61,knee,",
        "a\"b,61,knee,",
        "é,61,knee,",
        "a,61.0,knee,",
        "a,061,knee,",
        "a,sixty,knee,",
        "a,  ,knee,",
        "a,61,knee;knee,",
        "a,61,knee:not-sure,",
        "a,61,knee:perhaps,",
        "a,61,none,",
        "a,61,none;knee,",
        "a,61,not-sure,",
        "a,not-sure,not-sure,",
        "a,61,knee,\"one, two\"",
        "a,61,knee,\"one \"\"two\"\"\"",
        "a,61,knee,\u2800",
        "a,61,knee,a\u200bb",
        "a,61,knee,a\u202eb",
        "a,61,knee,a\tb",
        "a,61,knee,a\rb",
        "#5,61,knee,a",
        "#5 é,61,knee,a"
      })
  void oddRowsOfATableGiveTheSameRows(String row) {
    TABLES.forEach(ways -> ways.assertSame(row));
  }

  private static List<Ways> tables() {
    var ways = new ArrayList<Ways>();
    for (var format : OutputFormat.values()) {
      for (var idColumn : List.of("id", "age", "nothing")) {
        ways.add(Ways.below("id,age,place,activities", format, idColumn, true));
        ways.add(Ways.below("id,age,place,other", format, idColumn, false));
      }
    }
    return ways;
  }
}
