/** Which dangers and contraindications one client's answers raise. */
@NullMarked
package palpate.screening;

import org.jspecify.annotations.NullMarked;
