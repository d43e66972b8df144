/** Rows of answers, from streams of NDJSON or CSV, to rows of advice in the same order. */
@NullMarked
package palpate.batch;

import org.jspecify.annotations.NullMarked;
