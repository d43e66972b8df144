package palpate.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import palpate.render.Theme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands share: the streams, the theme, and how failures are told. */
abstract class Command implements Callable<Integer> {
  @Mixin Common common = new Common();

  /** Set by the library, unless the command runs without it. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  CommandSpec spec;

  private Supplier<Session> session = () -> ((RootCommand) spec.root().userObject()).session();

  @ParentCommand Object parent = this;

  /** Does the work, and returns the exit code. */
  abstract int run() throws Failure;

  @Override
  public final Integer call() {
    if (common.isTooNarrow()) {
      throw usage("--width takes at least 40 columns, not %s.".formatted(common.width));
    }
    refuseEmptyValues();
    refuseStandardInputTwice();
    return outcome();
  }

  /** Runs without the library of the command line; its options are as they were set. */
  final int runIn(Session given) {
    session = () -> given;
    return outcome();
  }

  private int outcome() {
    try {
      return run();
    } catch (Failure failure) {
      return complaints().tell(failure);
    }
  }

  /** An empty value is a variable that was not set, never a wish for the default. */
  private void refuseEmptyValues() {
    for (var argument : spec.commandLine().getParseResult().matchedArgs()) {
      if (argument.originalStringValues().contains("")) {
        throw usage("%s is empty; give a value, or leave it out.".formatted(argument.paramLabel()));
      }
    }
  }

  /** What was read once is gone: the second reading would find nothing. */
  private void refuseStandardInputTwice() {
    var given = spec.commandLine().getParseResult();
    var named =
        given.matchedArgs().stream()
            .distinct()
            .filter(argument -> !argument.equals(given.matchedOption("--output")))
            .flatMap(argument -> argument.originalStringValues().stream())
            .filter(FileReading.STANDARD_INPUT::equals)
            .count();
    if (named > 1) {
      throw usage("Standard input (-) can be read only once; name a file for the rest.");
    }
  }

  Streams streams() {
    return session.get().streams();
  }

  Catalogs catalogs() {
    return new Catalogs(streams(), complaints(), session.get().builtIn());
  }

  String version() {
    return Version.number();
  }

  Theme theme() {
    return Look.of(common, streams());
  }

  Complaints complaints() {
    return new Complaints(streams(), common);
  }

  ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
