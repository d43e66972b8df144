package palpate.cli.kept;

import java.util.Objects;
import java.util.Optional;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import palpate.source.tree.MappingNode;

/**
 * An unfinished interview in a few words, read without any catalog.
 *
 * @param title what it is about; empty when it does not say
 * @param answers how many there are
 */
public record KeptSummary(String title, int answers) {
  public KeptSummary {
    Objects.requireNonNull(title, "title");
  }

  /** Empty when it cannot be read. */
  public static Optional<KeptSummary> of(SourceText source) {
    return Documents.read(source).value().map(KeptSummary::of);
  }

  private static KeptSummary of(MappingNode document) {
    var answers = KeptReader.mapping(document, "answers").map(it -> it.entries().size());
    return new KeptSummary(KeptReader.text(document, "title"), answers.orElse(0));
  }
}
