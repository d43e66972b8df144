package palpate.batch;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import palpate.catalog.Catalog;
import palpate.compiled.CompiledCatalog;
import palpate.plan.Timetable;
import palpate.render.Envelope;
import palpate.render.RulingRenderer;
import palpate.render.RulingWriter;

/**
 * How each row is scored and written.
 *
 * @param engine the version of palpate
 * @param full with reasons, sessions and other long parts
 * @param idColumn the column, or key, of what a row calls itself
 * @param idNeeded whether a table without that column is at fault
 * @param placed whether results tell the file and the line of their row; without them a row has the
 *     same result wherever it stands
 */
public record Scoring(
    Catalog catalog,
    Timetable timetable,
    String engine,
    OutputFormat format,
    boolean full,
    String idColumn,
    boolean idNeeded,
    boolean placed) {
  public Scoring {
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(timetable, "timetable");
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(idColumn, "idColumn");
    if (full && format == OutputFormat.CSV) {
      throw new IllegalArgumentException("a table has no room for the long parts");
    }
  }

  RowWriter writer() {
    return switch (format) {
      case NDJSON -> jsonWriter();
      case CSV -> new CsvRowWriter();
    };
  }

  JsonRowWriter jsonWriter() {
    return new JsonRowWriter(envelope(), catalog.header());
  }

  private Envelope envelope() {
    var envelope = Envelope.of(engine).compact();
    return full ? envelope : envelope.brief();
  }

  /** Fast lanes; none for a catalog that cannot be compiled. */
  Lanes lanes() {
    return CompiledCatalog.of(catalog).map(this::lanes).orElse(Lanes.NONE);
  }

  private Lanes lanes(CompiledCatalog compiled) {
    Supplier<RulingWriter> writers =
        switch (format) {
          case NDJSON -> new RulingRenderer(compiled, envelope(), timetable)::another;
          case CSV -> new CsvRulingWriter(compiled, timetable)::another;
        };
    return new Lanes(() -> Optional.of(new Lane(compiled, writers.get(), idColumn, placed)));
  }
}
