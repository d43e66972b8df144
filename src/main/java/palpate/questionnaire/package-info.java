/** What is asked, what was answered, and tests over answers in three-valued logic. */
@NullMarked
package palpate.questionnaire;

import org.jspecify.annotations.NullMarked;
