package palpate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import palpate.render.Neutral;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds out what the command line asks for, and has it done. */
final class Interpreter {
  private final Streams streams;

  Interpreter(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command line and returns the exit code. */
  int run(String... args) {
    var out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    var err = new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8));
    var builtIn = new BuiltIn();
    if (Commands.readTheBuiltIn(args)) {
      builtIn.readAhead();
    }
    var line =
        withCommands(new CommandLine(new RootCommand(new Session(streams, builtIn))), args)
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(Interpreter::complain)
            .setExecutionExceptionHandler(
                (fault, at, parsed) -> LastResort.fault(fault, at.getErr()));
    var code = execute(line, args);
    err.flush();
    return out.checkError() && code == ExitCode.DONE ? ExitCode.INPUT_OUTPUT : code;
  }

  /** To describe a command takes time, so where the first word names one it is the only one. */
  private static CommandLine withCommands(CommandLine line, String... args) {
    var first = args.length == 0 ? Commands.ASK : args[0];
    var wanted = Commands.NAMES.contains(first) ? List.of(first) : Commands.NAMES;
    wanted.forEach(name -> line.addSubcommand(name, Commands.named(name)));
    return line;
  }

  /** Also what no program can prepare for, such as too little memory, ends in a sentence. */
  private static int execute(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return LastResort.tooLarge(line.getErr());
    }
  }

  private static int complain(ParameterException problem, String[] args) {
    var line = problem.getCommandLine();
    var err = line.getErr();
    err.println("palpate: " + Neutral.text(String.valueOf(problem.getMessage())));
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }
}
