package palpate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.interview.Sitting;
import palpate.plan.Timetable;
import palpate.render.AnswersRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palpate ask}: the interview, and the advice that it leads to. */
@CommandLine.Command(
    name = "ask",
    description = {
      "Asks about your health and your complaint, one question at a time, then prints",
      "a plan with its reasons, or who to see instead. Every answer is kept at once on",
      "this machine, and deleted when the interview is done.",
      ""
    },
    sortOptions = false)
final class AskCommand extends AdviceCommand {
  private static final int NOT_ASKED = Integer.MIN_VALUE;
  private static final int NEWEST = Integer.MAX_VALUE;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An answers file: only what it lacks is asked.")
  String file = "";

  @Option(
      names = "--resume",
      arity = "0..1",
      paramLabel = "NUMBER",
      fallbackValue = "" + NEWEST,
      description = "Go on with the interview that was left, or with the one of this number.")
  int resume = NOT_ASKED;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      converter = FileName.Only.class,
      description = "Write the finished answers to this file, for 'palpate plan'.")
  String save = "";

  @Option(names = "--full", description = "Ask all that applies, not only what matters.")
  boolean full;

  @Option(names = "--no-input", description = "Never ask; end with an error instead.")
  boolean noInput;

  @Mixin When when = new When();

  @Option(
      names = "--exit-status",
      description = "End with a code for the outcome; see 'palpate --help'.")
  boolean exitStatus;

  @Override
  int run() throws Failure {
    var timetable = when.timetable(this::usage);
    refuse();
    refuseFiles();
    opening().forEach(complaints()::line);
    var known = catalog();
    var voice = new Voice(this::paragraph);
    try (var kept = kept(known, voice)) {
      var begun = begin(known, kept);
      var turn = LastWords.during(() -> hold(known, kept, begun, voice), () -> endedBySignal(kept));
      return turn.then() == Turn.Then.LEFT
          ? left(kept, true)
          : endOrKeep(known, turn, timetable, kept);
    }
  }

  private List<String> opening() {
    return Opening.lines(Look.ofErrors(common, streams()));
  }

  /** The interview; the terminal is as it was before and after. */
  private Turn hold(Catalog known, Kept kept, Sitting begun, Voice voice) throws Failure {
    try (var prompt = Prompts.open(streams(), common, opening().size())) {
      voice.through(prompt);
      var interview = new Interview(known, full ? Extent.FULL : Extent.ENOUGH);
      WarmUp.begin(interview);
      return new Conversation(interview, prompt, kept::save).hold(begun);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "the terminal cannot be used: %s.".formatted(e.getMessage()));
    } finally {
      voice.aside();
    }
  }

  /** What cannot be asked is refused before a word is said. */
  private void refuse() {
    if (!file.isEmpty() && resume != NOT_ASKED) {
      throw usage("--resume goes on with what was kept; it takes no answers file.");
    }
    if (noInput || !streams().inTerminal() || !streams().errTerminal()) {
      throw usage(
          (noInput ? "nothing may be asked" : "there is no terminal to ask at")
              + ". Use 'palpate template' to make an answers file, fill it in,"
              + " and 'palpate plan FILE' for the advice.");
    }
  }

  /** Nobody shall answer forty questions to hear that the answers cannot be written. */
  private void refuseFiles() throws Failure {
    if (file.equals(FileReading.STANDARD_INPUT)) {
      throw usage("the answers are asked at the terminal; name a file for those you have.");
    }
    for (var target : List.of(save, output)) {
      if (!target.isEmpty() && Kept.holds(streams(), target)) {
        throw usage("'%s' would be deleted with what is kept; name another.".formatted(target));
      }
    }
    answersOutput().check(save);
    new Output(streams(), List.of(catalog, file)).check(output);
    if (!save.isEmpty() && path(save).equals(path(output))) {
      throw usage("--save and --output name the same file.");
    }
  }

  private Path path(String name) {
    return streams().folder().resolve(name).normalize();
  }

  private Output answersOutput() {
    return new Output(streams(), List.of(catalog, file, output));
  }

  private Kept kept(Catalog known, Voice voice) throws Failure {
    if (resume == NOT_ASKED) {
      return Kept.begin(streams(), known, voice::say);
    }
    return resume == NEWEST
        ? Kept.resume(streams(), known, voice::say)
        : Kept.resume(streams(), known, voice::say, resume);
  }

  private Sitting begin(Catalog known, Kept kept) throws Failure {
    if (!file.isEmpty()) {
      return Sitting.begin(requireAnswers(known, file).sheet());
    }
    var begun = kept.begun();
    sayWhatIsKept(begun.sheet().answers().size());
    return Sitting.resume(begun.sheet(), begun.asked(), begun.skipped());
  }

  private void paragraph(String words) {
    complaints().line(words);
    complaints().line("");
  }

  /** On a line of its own: the terminal shows Ctrl-C where the cursor is. */
  private void endedBySignal(Kept kept) {
    complaints().line("");
    left(kept, true);
  }

  /** Says how to go on; {@code writes} also with the files to write, none of which has failed. */
  private int left(Kept kept, boolean writes) {
    var lacks = kept.lacksAnswers();
    kept.resumeCommand()
        .ifPresentOrElse(
            command ->
                tell(
                    lacks
                        ? "Your last answers could not be kept. Go on from those before with:"
                        : "Your answers are kept. Go on with:",
                    with(command, writes)),
            () ->
                complaints()
                    .line(
                        lacks
                            ? "Your answers could not be kept."
                            : "Nothing was answered, and nothing is kept."));
    return ExitCode.INTERRUPTED;
  }

  private void sayWhatIsKept(int answers) {
    if (answers > 0) {
      complaints()
          .line(
              "Going on where you stopped, with %s that %s kept."
                  .formatted(
                      answers == 1 ? "1 answer" : answers + " answers",
                      answers == 1 ? "was" : "were"));
      complaints().line("");
    }
  }

  /** The command has a line of its own, which few terminals are too narrow for. */
  private void tell(String why, String command) {
    complaints().line(why);
    complaints().line("  " + command);
  }

  /** With the options that an interview goes on under; a screen reader must not lose plain mode. */
  private String with(String command, boolean writes) {
    return new ShellLine(command)
        .flag("--plain", common.plain)
        .flag("--full", full)
        .option("--catalog", catalog)
        .option("--save", writes ? save : "")
        .option("--output", writes ? output : "")
        .option("--format", format == Format.text ? "" : format.name())
        .option("--start", when.start)
        .option("--days", String.join(",", when.days))
        .flag("--exit-status", exitStatus)
        .toString();
  }

  /** What could not be written can be tried again, without another interview. */
  private int endOrKeep(Catalog known, Turn turn, Timetable timetable, Kept kept) {
    try {
      return end(known, turn, timetable, kept);
    } catch (Failure failure) {
      var code = complaints().tell(failure);
      left(kept, false);
      return code;
    }
  }

  private int end(Catalog known, Turn turn, Timetable timetable, Kept kept) throws Failure {
    var sheet = turn.sitting().sheet();
    var advice = Advisor.advise(known, sheet, timetable);
    if (!save.isEmpty()) {
      answersOutput().write(save, out -> new AnswersRenderer(known).render(sheet, out));
    }
    complaints().line("");
    write(List.of(file), out -> renderer("").render(advice, out));
    // Advice may be longer than the window, or go elsewhere: what to do first is said last again.
    complaints().line(advice.disposition().accept(new ShortAdvice()));
    if (turn.then() == Turn.Then.EMERGENCY) {
      kept.resumeCommand()
          .ifPresent(it -> tell("Was an answer a mistake? Change it with:", with(it, true)));
    } else {
      kept.finish();
    }
    return exitStatus ? ExitCode.of(advice) : ExitCode.DONE;
  }
}
