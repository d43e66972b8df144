package palpate.catalog.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import palpate.catalog.Certainty;
import palpate.catalog.Condition;
import palpate.catalog.Contraindication;
import palpate.catalog.Level;
import palpate.catalog.OutcomeMeasure;
import palpate.catalog.Planning;
import palpate.catalog.Pressure;

/** The words of the catalog that stand for one of a few values. */
final class Choices {
  static final Map<String, Pressure> PRESSURES = words(Pressure.values());

  /** Some studies describe a pressure between two; the firmer counts. */
  static final Map<String, Pressure> WRITTEN_PRESSURES = writtenPressures();

  static final Map<String, OutcomeMeasure.Better> BETTER = words(OutcomeMeasure.Better.values());
  static final Map<String, Certainty> CERTAINTIES = words(Certainty.values());
  static final Map<String, Condition.Mode> MODES = words(Condition.Mode.values());
  static final Map<String, Contraindication.Kind> KINDS = words(Contraindication.Kind.values());
  static final Map<String, Planning.Outcome> OUTCOMES = words(Planning.Outcome.values());
  static final Map<String, Level> URGENCIES = words(Level.EMERGENCY, Level.URGENT, Level.ADVISE);

  private Choices() {}

  @SafeVarargs
  private static <E extends Enum<E>> Map<String, E> words(E... values) {
    var words = new LinkedHashMap<String, E>();
    for (var value : values) {
      words.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return words;
  }

  private static Map<String, Pressure> writtenPressures() {
    var words = new LinkedHashMap<>(PRESSURES);
    words.put("light-moderate", Pressure.MODERATE);
    words.put("moderate-firm", Pressure.FIRM);
    return words;
  }
}
