/** Where text came from, what is wrong with it, and whether it could be loaded. */
@NullMarked
package palpate.source;

import org.jspecify.annotations.NullMarked;
