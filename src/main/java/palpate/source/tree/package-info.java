/** The located reader of YAML and JSON: text in, checked nodes that know their place out. */
@NullMarked
package palpate.source.tree;

import org.jspecify.annotations.NullMarked;
