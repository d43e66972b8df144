/** A catalog made ready to judge many sheets: the same conclusions, reached faster. */
@NullMarked
package palpate.compiled;

import org.jspecify.annotations.NullMarked;
