/** The catalog: text to values, with cross-checks. */
@NullMarked
package palpate.catalog.load;

import org.jspecify.annotations.NullMarked;
