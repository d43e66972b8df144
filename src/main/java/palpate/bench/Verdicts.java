package palpate.bench;

import java.util.List;
import java.util.Objects;
import palpate.bench.Verdict.Status;
import palpate.catalog.Catalog;

/** What became of all examples of a catalog, in the order of their files' names. */
public record Verdicts(Catalog.Header catalog, List<Verdict> all) {
  public Verdicts {
    Objects.requireNonNull(catalog, "catalog");
    all = List.copyOf(all);
  }

  public List<Verdict> of(Status status) {
    return all.stream().filter(verdict -> verdict.status() == status).toList();
  }

  public int count(Status status) {
    return of(status).size();
  }
}
