/** What is kept on disk of interviews that are not finished, one file each. */
@NullMarked
package palpate.cli.kept;

import org.jspecify.annotations.NullMarked;
