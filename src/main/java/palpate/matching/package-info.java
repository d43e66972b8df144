/** Which catalogued conditions one client's answers fit. */
@NullMarked
package palpate.matching;

import org.jspecify.annotations.NullMarked;
