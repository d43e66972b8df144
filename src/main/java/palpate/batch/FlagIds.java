package palpate.batch;

import java.util.ArrayList;
import java.util.List;
import palpate.advice.Advice;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Raise;
import palpate.screening.Raised;

/**
 * The cautions that one row raises or leaves open, the most cautious first.
 *
 * @param raised those that an answer raises, or leaves open with "not sure"
 * @param open those that could still hold, since an answer is missing
 */
record FlagIds(List<String> raised, List<String> open) {
  static final FlagIds NONE = new FlagIds(List.of(), List.of());

  FlagIds {
    raised = List.copyOf(raised);
    open = List.copyOf(open);
  }

  static FlagIds of(Advice advice) {
    return new FlagIds(ids(advice, false), ids(advice, true));
  }

  private static List<String> ids(Advice advice, boolean open) {
    return advice.flags().stream()
        .filter(it -> open == (it.ground() == Raised.Ground.UNANSWERED))
        .map(it -> it.caution().id())
        .toList();
  }

  static FlagIds of(List<Raise> raises, CompiledCatalog compiled) {
    var raised = new ArrayList<String>(raises.size());
    var open = new ArrayList<String>();
    for (var raise : raises) {
      (raise.isSure() ? raised : open).add(compiled.caution(raise).id());
    }
    return new FlagIds(raised, open);
  }
}
