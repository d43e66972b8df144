/** Where the program starts; nothing here but the real streams and the real clock. */
@NullMarked
package palpate;

import org.jspecify.annotations.NullMarked;
