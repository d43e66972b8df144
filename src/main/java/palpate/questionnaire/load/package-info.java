/** Questionnaires, criteria and answers files: text to values, with cross-checks. */
@NullMarked
package palpate.questionnaire.load;

import org.jspecify.annotations.NullMarked;
