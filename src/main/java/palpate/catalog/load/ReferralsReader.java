package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Planning.Instruction;
import palpate.catalog.Planning.Referrals;
import palpate.questionnaire.load.Prose;
import palpate.source.tree.Fields;

/** Reads {@code referral}: what is said at the head of an outcome that is not a plan. */
record ReferralsReader(ClaimReader claims) {

  Optional<Referrals> read(Fields fields) {
    var emergency = instruction(fields, "emergency");
    var urgent = instruction(fields, "urgent");
    var clearance = instruction(fields, "clearance");
    var routine = instruction(fields, "routine");
    var incomplete = instruction(fields, "incomplete");
    fields.rejectUnknownKeys();
    if (emergency.isEmpty() || urgent.isEmpty() || clearance.isEmpty()) {
      return Optional.empty();
    }
    return routine.isPresent() && incomplete.isPresent()
        ? Optional.of(
            new Referrals(
                emergency.get(), urgent.get(), clearance.get(), routine.get(), incomplete.get()))
        : Optional.empty();
  }

  private Optional<Instruction> instruction(Fields fields, String key) {
    return fields.mapping(key).flatMap(this::instruction);
  }

  private Optional<Instruction> instruction(Fields fields) {
    var says = Prose.statement(fields, "says");
    var action = claims.claim(fields, "do");
    fields.rejectUnknownKeys();
    return says.flatMap(it -> action.map(claim -> new Instruction(it, claim)));
  }
}
