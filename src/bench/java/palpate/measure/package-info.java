/** Measures scoring: rows to score, what reading and writing alone cost, and benchmarks. */
@NullMarked
package palpate.measure;

import org.jspecify.annotations.NullMarked;
