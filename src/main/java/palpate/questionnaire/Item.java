package palpate.questionnaire;

import java.util.Objects;
import java.util.Optional;

/**
 * One question of the questionnaire.
 *
 * @param why why it is asked and what its words mean, shown on request
 * @param required whether there is no plan while it applies and is unanswered
 * @param forRecord whether it is only noted for the practitioner and no criterion reads it
 * @param enableWhen what must hold of earlier answers for the item to apply
 */
public record Item(
    ItemId id,
    Stage stage,
    ItemKind kind,
    String ask,
    String why,
    boolean required,
    boolean forRecord,
    Criterion enableWhen) {
  public Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(enableWhen, "enableWhen");
  }

  public Optional<AnswerOption> option(String optionId) {
    return kind.options().stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
