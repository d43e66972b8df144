package palpate.batch;

import java.util.List;
import java.util.Optional;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Fit;
import palpate.compiled.Marks;
import palpate.compiled.Raise;
import palpate.compiled.Ruling;
import palpate.questionnaire.AnswerSheet;
import palpate.render.Line;
import palpate.render.Origin;
import palpate.render.RulingWriter;

/** The fast lane, for the rows that most are; for one thread. */
final class Lane {
  private final CompiledCatalog compiled;
  private final RulingWriter writer;
  private final QuickJson json;
  private final Marks marks;
  private final boolean placed;

  /** Tells where rows stand if {@code placed}. */
  Lane(CompiledCatalog compiled, RulingWriter writer, String idKey, boolean placed) {
    this.placed = placed;
    this.compiled = compiled;
    this.writer = writer;
    this.json = new QuickJson(compiled, idKey);
    this.marks = compiled.marks();
  }

  /** A row of JSON; empty when it needs a closer look. */
  Optional<ScoredRow> scoreJson(String file, Row row) {
    return json.read(row, marks)
        ? Optional.of(score(origin(file, row, json.id())))
        : Optional.empty();
  }

  /** A row of a table; empty when it needs a closer look. */
  Optional<ScoredRow> scoreCells(String file, Row row, QuickCells cells) {
    return cells.read(row, compiled, marks).map(id -> score(origin(file, row, id)));
  }

  private Origin origin(String file, Row row, String id) {
    return placed ? new Origin(file, row.line(), id) : new Origin("", 0, id);
  }

  /** Answers that were read already. */
  ScoredRow score(Origin origin, AnswerSheet sheet) {
    marks.clear();
    compiled.mark(sheet, marks);
    return score(origin);
  }

  private ScoredRow score(Origin origin) {
    var ruling = compiled.rule(marks);
    return ruling.accept(new Scored(writer.render(origin, ruling, marks)));
  }

  /** A row with what the summary counts of it. */
  private final class Scored implements Ruling.Cases<ScoredRow> {
    private final Line line;

    Scored(Line line) {
      this.line = line;
    }

    @Override
    public ScoredRow stop(Ruling.Stop it) {
      return row(it.level().word(), it.flags(), "");
    }

    @Override
    public ScoredRow incomplete(Ruling.Incomplete it) {
      return row("incomplete", it.flags(), "");
    }

    @Override
    public ScoredRow nothingFits(Ruling.NothingFits it) {
      return row("routine", it.flags(), "");
    }

    @Override
    public ScoredRow plan(Ruling.Plan it) {
      Fit best = it.fits().get(0);
      return writer.isTreated(it, marks)
          ? row("treat", it.flags(), compiled.condition(best).id())
          : row("routine", it.flags(), "");
    }

    private ScoredRow row(String outcome, List<Raise> flags, String condition) {
      return ScoredRow.of(line, outcome, FlagIds.of(flags, compiled), condition);
    }
  }
}
