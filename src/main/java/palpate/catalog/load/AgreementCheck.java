package palpate.catalog.load;

import java.util.HashMap;
import java.util.List;
import palpate.catalog.Caution;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.load.Declarations;
import palpate.source.Problem;
import palpate.source.Problems;

/** Warns of two entries that ask for different things in the very same case. */
record AgreementCheck(Declarations<Caution> declared, Problems problems) {

  void check(List<? extends Caution> cautions) {
    var first = new HashMap<Criterion, Caution>();
    for (var caution : cautions) {
      var earlier = first.putIfAbsent(caution.when().accept(new Unnamed()), caution);
      if (earlier != null && earlier.level() != caution.level()) {
        report(earlier, caution);
      }
    }
  }

  private void report(Caution earlier, Caution later) {
    var place = declared.place(later.id()).orElseThrow();
    problems.add(
        Problem.warning(
                "same-criterion",
                place,
                "'%s' is %s and '%s' on line %s is %s, and both have the same criterion"
                    .formatted(
                        later.id(),
                        later.level().word(),
                        earlier.id(),
                        declared.place(earlier.id()).orElseThrow().line(),
                        earlier.level().word()))
            .withHint("the more cautious one decides: remove the other, or tell them apart"));
  }
}
