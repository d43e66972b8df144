package palpate.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import palpate.advice.Advisor;
import palpate.render.Line;
import palpate.render.Origin;
import palpate.source.Severity;

/**
 * From the bytes of a row to the row that answers it; safe for use by several threads.
 *
 * @param rejects writes rejected rows, perhaps in another form than the rest
 */
record Scorer(Scoring scoring, RowWriter writer, RowWriter rejects, Lanes lanes) {
  ScoredRow score(String file, RowReader reader, Row row) {
    return lanes
        .mine()
        .flatMap(lane -> reader.score(row, lane))
        .orElseGet(() -> scoreClosely(file, reader, row));
  }

  private ScoredRow scoreClosely(String file, RowReader reader, Row row) {
    var reading = reader.read(row);
    var origin = origin(file, row, reading.id());
    return reading.accept(
        new RowReading.Cases<>() {
          @Override
          public ScoredRow answers(RowReading.Answers it) {
            return advised(origin, it);
          }

          @Override
          public ScoredRow rejected(RowReading.Rejected it) {
            return refused(origin, it);
          }
        });
  }

  private Origin origin(String file, Row row, String id) {
    return scoring.placed() ? new Origin(file, row.line(), id) : new Origin("", 0, id);
  }

  private ScoredRow advised(Origin origin, RowReading.Answers answers) {
    return lanes
        .mine()
        .map(lane -> lane.score(origin, answers.sheet()).withUnread(answers.unread()))
        .orElseGet(() -> advisedClosely(origin, answers));
  }

  private ScoredRow advisedClosely(Origin origin, RowReading.Answers answers) {
    var advice = Advisor.advise(scoring.catalog(), answers.sheet(), scoring.timetable());
    return new ScoredRow(
        written(out -> writer.advice(origin, advice, out)),
        advice.outcome(),
        FlagIds.of(advice),
        advice.plan().map(it -> it.condition().id()).orElse(""),
        List.of(),
        answers.unread(),
        false);
  }

  private ScoredRow refused(Origin origin, RowReading.Rejected rejected) {
    var codes =
        rejected.problems().stream()
            .filter(it -> it.problem().severity() == Severity.ERROR)
            .map(it -> it.problem().code())
            .distinct()
            .toList();
    return new ScoredRow(
        written(out -> rejects.rejected(origin, rejected.problems(), out)),
        ScoredRow.REJECTED,
        FlagIds.NONE,
        "",
        codes,
        List.of(),
        rejected.whole());
  }

  /** Writing to memory does not fail. */
  private static Line written(Writing writing) {
    var text = new StringBuilder();
    try {
      writing.to(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Line.of(text.toString());
  }

  /** Writes one row. */
  @FunctionalInterface
  private interface Writing {
    void to(Appendable out) throws IOException;
  }
}
