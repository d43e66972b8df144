package palpate.questionnaire.load;

import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.source.SourceSpan;

/**
 * An item with the places where it, its options and its condition stand.
 *
 * @param enableWhen where {@code enable-when} stands, or the id when there is none
 */
public record DeclaredItem(
    Item item, SourceSpan place, SourceSpan enableWhen, Declarations<AnswerOption> options) {}
