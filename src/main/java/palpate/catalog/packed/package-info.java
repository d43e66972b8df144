/** A catalog in a form that a program reads back fast: bytes in, checked values out. */
@NullMarked
package palpate.catalog.packed;

import org.jspecify.annotations.NullMarked;
