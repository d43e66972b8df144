package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.UnaryOperator;

/**
 * From a row of JSON to its result, one at a time, for a program that reads rows in its own way: a
 * job on a cluster, or a service. The result is the one that {@code batch} writes when it leaves
 * out where rows stand. Safe for use by several threads.
 */
public final class RowFunction implements UnaryOperator<String> {
  private static final String NO_FILE = "";

  private final Scorer scorer;
  private final RowReader reader;

  public RowFunction(Scoring scoring) {
    if (scoring.placed()) {
      throw new IllegalArgumentException("a row that comes alone has no place to tell");
    }
    var questionnaire = scoring.catalog().questionnaire();
    var writer = scoring.writer();
    this.scorer = new Scorer(scoring, writer, writer, scoring.lanes());
    this.reader = new JsonRowReader(NO_FILE, questionnaire, scoring.idColumn());
  }

  /** Takes and gives a row without its line end; a bad row gives a row that is rejected. */
  @Override
  public String apply(String row) {
    var bytes = row.getBytes(UTF_8);
    var defect = bytes.length > RowSplitter.MAX_BYTES ? Row.Defect.TOO_LONG : Row.Defect.NONE;
    return scorer.score(NO_FILE, reader, new Row(1, 0, bytes, defect)).line().text().strip();
  }
}
