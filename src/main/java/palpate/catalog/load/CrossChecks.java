package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Planning;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.load.Declarations;
import palpate.questionnaire.load.QuestionnaireReader;

/** Checks that take more than one entry of a catalog, run on what could be read of it. */
record CrossChecks(
    Names names,
    QuestionnaireReader questionnaire,
    List<LocatedCriterion> criteria,
    Declarations<Caution> cautions,
    Declarations<Condition> conditions) {

  /** Checks that would only repeat a fault found before are left out. */
  void check(
      Optional<Planning> planning, List<Caution> allCautions, List<Condition> allConditions) {
    var before = names.problems().size();
    checkCriteria();
    if (planning.isPresent() && names.problems().size() == before) {
      checkConditions(allConditions, planning.get());
    }
    if (planning.isPresent() && !names.problems().hasErrors()) {
      new UnusedCheck(names, planning.get()).check(questionnaire.items());
      new AgreementCheck(cautions, names.problems()).check(allCautions);
    }
  }

  private void checkCriteria() {
    var check = new CriterionCheck(questionnaire.questionnaire(), names.problems());
    criteria.forEach(check::check);
    for (var item : questionnaire.items()) {
      if (!item.item().enableWhen().equals(Criterion.ALWAYS)) {
        var owner = "'enable-when' of item '" + item.item().id() + "'";
        check.check(new LocatedCriterion(owner, item.item().enableWhen(), item.enableWhen()));
      }
    }
  }

  private void checkConditions(List<Condition> all, Planning planning) {
    var check =
        new ConditionCheck(
            questionnaire.questionnaire(), conditions, planning.threshold(), names.problems());
    all.forEach(check::check);
  }
}
