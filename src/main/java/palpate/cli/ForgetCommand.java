package palpate.cli;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import palpate.cli.kept.KeptFile;
import palpate.cli.kept.KeptFolder;
import palpate.cli.kept.KeptSummary;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palpate forget}: deletes what is kept of unfinished interviews, and says what it was. */
@CommandLine.Command(
    name = "forget",
    description = {
      "Deletes what is kept of unfinished interviews, and lists it. It does not ask first.",
      ""
    },
    sortOptions = false)
final class ForgetCommand extends Command {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Parameters(
      arity = "0..*",
      paramLabel = "NUMBER",
      description = "Only the interviews of these numbers.")
  List<Integer> numbers = List.of();

  @Option(names = "--list", description = "Only list what is kept; delete nothing.")
  boolean listOnly;

  @Override
  int run() throws Failure {
    try (var folder = KeptFolder.of(streams().environment())) {
      var files = chosen(folder.files());
      var lines = listOnly ? listed(folder, files) : deleted(folder, files);
      if (lines.isEmpty() && files.isEmpty()) {
        lines.add("Nothing is kept.");
      }
      new Output(streams()).write("", out -> writeAll(lines, out));
      return !listOnly && lines.size() < files.size() ? ExitCode.INPUT_OUTPUT : ExitCode.DONE;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "what is kept cannot be looked at: %s.".formatted(Kept.why(e)));
    }
  }

  /** Those that were named, or all; nothing is done when one of the numbers is wrong. */
  private List<KeptFile> chosen(List<KeptFile> files) throws Failure {
    var wanted = new TreeSet<>(numbers);
    var there = files.stream().map(KeptFile::number).toList();
    for (var number : wanted) {
      if (!there.contains(number)) {
        throw new Failure(
            ExitCode.INPUT_OUTPUT,
            "there is no interview %s; 'palpate forget --list' shows what is kept."
                .formatted(number));
      }
    }
    return files.stream().filter(it -> wanted.isEmpty() || wanted.contains(it.number())).toList();
  }

  private List<String> listed(KeptFolder folder, List<KeptFile> files) throws IOException {
    var lines = new ArrayList<String>();
    for (var file : files) {
      var free = folder.take(file.number());
      if (free) {
        folder.letGo(file.number());
      }
      lines.add(words(file) + (free ? "" : " (open in another palpate)"));
    }
    if (!files.isEmpty()) {
      lines.add("They are in '%s'.".formatted(folder.path()));
      lines.add(
          "To go on with one: palpate ask --resume NUMBER" + (common.plain ? " --plain" : ""));
      lines.add("To delete them: palpate forget");
    }
    return lines;
  }

  private List<String> deleted(KeptFolder folder, List<KeptFile> files) throws IOException {
    var lines = new ArrayList<String>();
    for (var file : files) {
      if (!folder.take(file.number())) {
        complaints()
            .line(
                "palpate: interview %s is open in another palpate, so it is not deleted."
                    .formatted(file.number()));
        continue;
      }
      delete(folder, file, lines);
      folder.letGo(file.number());
    }
    folder.deleteStale();
    return lines;
  }

  private void delete(KeptFolder folder, KeptFile file, List<String> lines) {
    var words = words(file);
    try {
      folder.delete(file.number());
      lines.add("Deleted: " + words);
    } catch (IOException e) {
      complaints()
          .line("palpate: interview %s is not deleted: %s.".formatted(file.number(), Kept.why(e)));
    }
  }

  private String words(KeptFile file) {
    var words =
        "interview %s, last changed %s".formatted(file.number(), TIME.format(file.changed()));
    try {
      var text = new FileReading(streams()).read(file.path().toString());
      return words + text.value().flatMap(KeptSummary::of).map(this::words).orElse(", unreadable");
    } catch (Failure e) {
      return words + ", unreadable";
    }
  }

  private String words(KeptSummary summary) {
    var answers =
        summary.answers() == 1 ? ", 1 answer" : ", %s answers".formatted(summary.answers());
    return answers + (summary.title().isEmpty() ? "" : ": " + summary.title());
  }

  private void writeAll(List<String> lines, Appendable out) throws IOException {
    for (var line : lines) {
      out.append(theme().show(line)).append('\n');
    }
  }
}
