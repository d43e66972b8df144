package palpate.catalog;

import java.util.List;
import palpate.questionnaire.Criterion;

/** What screening looks for: a red flag or a contraindication. */
public sealed interface Caution permits RedFlag, Contraindication {
  String id();

  Level level();

  /** What was said, as a phrase: "numbness between the legs". */
  String says();

  Criterion when();

  /** Why it matters. */
  String because();

  /** Who or what must clear massage; empty unless it asks for clearance. */
  String clearedBy();

  /** What to do, in sentences. */
  String action();

  /** How a plan must change; {@link Modification#NONE} where it need not, or cannot, be made. */
  Modification modification();

  List<Citation> sources();
}
