/** Advice, problems and the catalog out as text or JSON; layout only, never content. */
@NullMarked
package palpate.render;

import org.jspecify.annotations.NullMarked;
