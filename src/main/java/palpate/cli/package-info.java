/** The commands: options in, streams out, exit codes. */
@NullMarked
package palpate.cli;

import org.jspecify.annotations.NullMarked;
