/** A catalog tried out on examples: what they say should come of it, and how much they cover. */
@NullMarked
package palpate.bench;

import org.jspecify.annotations.NullMarked;
