/** One pure function from catalog and answers to advice. */
@NullMarked
package palpate.advice;

import org.jspecify.annotations.NullMarked;
