package palpate.questionnaire;

import java.util.Objects;
import java.util.Optional;

/**
 * One question of the questionnaire.
 *
 * @param heading of the screen that begins with it; empty when it continues one
 * @param why why it is asked and what its words mean, shown on request
 * @param required whether there is no plan while it applies and is unanswered
 * @param forRecord whether it is only noted for the practitioner and no criterion reads it
 * @param enableWhen what must hold of earlier answers for the item to apply
 */
public record Item(
    ItemId id,
    Stage stage,
    String heading,
    ItemKind kind,
    String ask,
    String why,
    boolean required,
    boolean forRecord,
    Criterion enableWhen) {
  public Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(enableWhen, "enableWhen");
  }

  /** An item without a heading of its own. */
  public Item(
      ItemId id,
      Stage stage,
      ItemKind kind,
      String ask,
      String why,
      boolean required,
      boolean forRecord,
      Criterion enableWhen) {
    this(id, stage, "", kind, ask, why, required, forRecord, enableWhen);
  }

  /** The same item at the head of a screen; an empty heading continues the screen before. */
  public Item withHeading(String changed) {
    return new Item(id, stage, changed, kind, ask, why, required, forRecord, enableWhen);
  }

  /** An answer in the words that the client saw. */
  public String words(Answer answer) {
    return answer.accept(new AnswerWords(this)).whole();
  }

  public Optional<AnswerOption> option(String optionId) {
    return kind.options().stream().filter(option -> option.id().equals(optionId)).findFirst();
  }
}
