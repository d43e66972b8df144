/** A catalog broken on purpose, one thing at a time, to see which breaks its examples notice. */
@NullMarked
package palpate.bench.breaks;

import org.jspecify.annotations.NullMarked;
