package palpate.catalog;

import java.util.List;
import java.util.Objects;
import palpate.source.Lines;

/**
 * A catalog with what only its authors need to know.
 *
 * @param lines where each part of it stands
 * @param unseen what its examples need not show
 */
public record LocatedCatalog(Catalog catalog, Lines lines, List<Unseen> unseen) {
  public LocatedCatalog {
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(lines, "lines");
    unseen = List.copyOf(unseen);
  }
}
