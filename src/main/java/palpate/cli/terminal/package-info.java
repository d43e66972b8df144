/** How the interview reaches a person: questions out, what the person does back. */
@NullMarked
package palpate.cli.terminal;

import org.jspecify.annotations.NullMarked;
