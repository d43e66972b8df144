package palpate.source.tree;

import palpate.source.SourceSpan;

/** A part of a document: a mapping, a sequence or a scalar. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {
  SourceSpan span();

  <R> R accept(Cases<R> cases);

  /** One method for each kind of node. */
  interface Cases<R> {
    R mapping(MappingNode it);

    R sequence(SequenceNode it);

    R scalar(ScalarNode it);
  }
}
