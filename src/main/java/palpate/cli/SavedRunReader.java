package palpate.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import palpate.batch.Checkpoint;
import palpate.batch.Place;
import palpate.batch.Summary;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import palpate.source.tree.Fields;
import palpate.source.tree.MappingNode;

/** Reads checkpoint files. */
final class SavedRunReader {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private SavedRunReader() {}

  static Loaded<SavedRun> read(SourceText text) {
    Loaded<MappingNode> root = Documents.readJson(text);
    return root.then(SavedRunReader::read);
  }

  private static Loaded<SavedRun> read(MappingNode root) {
    var problems = new Problems();
    var file = new Fields("the checkpoint", root, problems);
    file.oneOf("schema", Map.of(SavedRun.SCHEMA, SavedRun.SCHEMA));
    var terms = file.mapping("run").map(SavedRunReader::terms);
    var place = file.mapping("place").map(SavedRunReader::place);
    var summary = file.mapping("summary").map(SavedRunReader::summary);
    var finished = file.flag("finished");
    var written = count(file, "written");
    var rejected = count(file, "rejected");
    var seconds = file.decimal("seconds");
    file.rejectUnknownKeys();
    if (problems.hasErrors()
        || terms.isEmpty()
        || place.isEmpty()
        || summary.isEmpty()
        || seconds.isEmpty()) {
      return Loaded.of(Optional.empty(), problems);
    }
    var checkpoint = new Checkpoint(place.get(), summary.get(), finished);
    var saved = new SavedRun(terms.get(), checkpoint, written, rejected, seconds.get());
    return Loaded.of(Optional.of(saved), problems);
  }

  private static RunTerms terms(Fields fields) {
    var values = new LinkedHashMap<String, String>();
    for (var entry : fields.entries()) {
      var name = entry.key().text();
      fields.anyText(name).ifPresent(it -> values.put(name, it));
    }
    return new RunTerms(values);
  }

  private static Place place(Fields fields) {
    var input = fields.integer("input", 0, Integer.MAX_VALUE).orElse(0);
    return new Place(input, count(fields, "offset"), Math.max(1, count(fields, "line")));
  }

  private static Summary summary(Fields fields) {
    return new Summary(
        count(fields, "rows"),
        false,
        count(fields, "unusable"),
        counts(fields, "outcomes"),
        counts(fields, "flags"),
        counts(fields, "open-flags"),
        counts(fields, "conditions"),
        counts(fields, "rejects"));
  }

  private static SortedMap<String, Long> counts(Fields of, String key) {
    var counts = new TreeMap<String, Long>();
    of.mapping(key)
        .ifPresent(
            fields ->
                fields
                    .entries()
                    .forEach(it -> counts.put(it.key().text(), count(fields, it.key().text()))));
    return counts;
  }

  /** Whatever is no count is a problem, so that what stands in for it is never used. */
  private static long count(Fields of, String key) {
    var number = of.decimal(key).orElse(BigDecimal.ZERO);
    if (number.signum() < 0
        || number.compareTo(MOST) > 0
        || number.stripTrailingZeros().scale() > 0) {
      of.problems()
          .add(
              Problem.error(
                  "out-of-range", of.valueSpan(key), "'%s' cannot be a count".formatted(key)));
      return 0;
    }
    return number.longValue();
  }
}
