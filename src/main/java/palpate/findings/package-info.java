/** Each catalogued finding with its presence in one client's answers. */
@NullMarked
package palpate.findings;

import org.jspecify.annotations.NullMarked;
