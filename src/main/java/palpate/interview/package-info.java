/** Which item to ask next, and why: a pure function of the catalog and the answers so far. */
@NullMarked
package palpate.interview;

import org.jspecify.annotations.NullMarked;
