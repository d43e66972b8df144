/** The 4 to 12 session course laid out for one client. */
@NullMarked
package palpate.plan;

import org.jspecify.annotations.NullMarked;
