/** What is known: conditions, findings, red flags, contraindications, techniques, evidence. */
@NullMarked
package palpate.catalog;

import org.jspecify.annotations.NullMarked;
