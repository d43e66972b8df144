package palpate.cli;

import java.util.List;
import java.util.stream.Stream;
import palpate.advice.Advisor;
import palpate.bench.changes.OutcomeChange;
import palpate.bench.changes.SheetChanges;
import palpate.bench.changes.SheetChanges.Changed;
import palpate.bench.changes.SheetChanges.Rejection;
import palpate.catalog.Catalog;
import palpate.plan.Timetable;
import palpate.questionnaire.load.AnswersFile;
import palpate.source.Loaded;

/** Advises on the same answers files with two catalogs. */
record SheetComparison(Streams streams, Catalog before, Catalog after) {

  SheetChanges of(List<String> names) {
    var results = names.parallelStream().map(this::compare).toList();
    return SheetChanges.of(
        (int) results.stream().filter(it -> it.rejected().isEmpty()).count(),
        results.stream().flatMap(it -> it.changed().stream()).toList(),
        results.stream().flatMap(it -> it.rejected().stream()).toList());
  }

  /** Of one file: none or one change, or a rejection. */
  private record Result(List<Changed> changed, List<Rejection> rejected) {}

  private Result compare(String name) {
    var files = new ExampleFiles(streams);
    var one = files.read(name, before.questionnaire());
    var other = files.read(name, after.questionnaire());
    if (one.value().isEmpty() || other.value().isEmpty()) {
      return new Result(List.of(), List.of(rejection(name, one, other)));
    }
    var change =
        OutcomeChange.of(
            Advisor.advise(before, one.value().get().sheet(), Timetable.UNDATED),
            Advisor.advise(after, other.value().get().sheet(), Timetable.UNDATED));
    return new Result(change.map(it -> new Changed(name, it)).stream().toList(), List.of());
  }

  private static Rejection rejection(
      String name, Loaded<AnswersFile> one, Loaded<AnswersFile> other) {
    var because =
        Stream.of(one, other)
            .filter(it -> it.value().isEmpty())
            .flatMap(it -> it.problems().stream())
            .findFirst()
            .map(it -> "line %s: %s".formatted(it.span().line(), it.message()))
            .orElse("");
    return new Rejection(name, one.value().isEmpty(), other.value().isEmpty(), because);
  }
}
