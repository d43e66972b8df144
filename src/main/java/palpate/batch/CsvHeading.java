package palpate.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/**
 * The headings of the columns of a table.
 *
 * @param columns the headings, in order
 * @param idColumn the heading above what the rows call themselves, which may be absent
 */
record CsvHeading(Questionnaire questionnaire, List<String> columns, String idColumn) {
  CsvHeading {
    columns = List.copyOf(columns);
  }

  /** The headings that a row holds. */
  static Loaded<CsvHeading> of(SourceText row, List<String> cells, Scoring scoring) {
    var columns = cells.stream().map(String::strip).toList();
    var heading = new CsvHeading(scoring.catalog().questionnaire(), columns, scoring.idColumn());
    var problems = new Problems();
    heading.check(SourceSpan.at(row, 1, 1), scoring.idNeeded(), problems);
    return Loaded.of(Optional.of(heading), problems);
  }

  private void check(SourceSpan place, boolean idNeeded, Problems problems) {
    var seen = new HashSet<String>();
    for (var column : columns) {
      if (!seen.add(column) && (item(column).isPresent() || column.equals(idColumn))) {
        problems.add(
            Problem.error(
                    "duplicate-column",
                    place,
                    "two columns are called '%s', so no row can be read".formatted(column))
                .withHint("keep one of them; only one value can count"));
      }
    }
    if (columns.stream().allMatch(it -> item(it).isEmpty())) {
      problems.add(
          Problem.error(
                  "no-known-column",
                  place,
                  "no column is called after an item of the catalog, so no row can be read")
              .withHint(
                  "begin with a line of headings, with commas between them;"
                      + " 'palpate template' lists the items"));
    }
    if (idNeeded && !columns.contains(idColumn)) {
      problems.add(
          Problem.error("no-id-column", place, "no column is called '%s'".formatted(idColumn))
              .didYouMean(idColumn, columns));
    }
  }

  /** The item whose answers stand in the column. */
  Optional<Item> item(String column) {
    return column.isEmpty() ? Optional.empty() : questionnaire.find(new ItemId(column));
  }

  /** The headings above cells that nobody reads. */
  List<String> unread() {
    var unread = new ArrayList<String>();
    for (var column : columns) {
      if (item(column).isEmpty() && !column.equals(idColumn)) {
        unread.add(column);
      }
    }
    return List.copyOf(unread);
  }
}
