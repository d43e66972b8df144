/** Two catalogs side by side: what changed in meaning, and for which answers it matters. */
@NullMarked
package palpate.bench.changes;

import org.jspecify.annotations.NullMarked;
