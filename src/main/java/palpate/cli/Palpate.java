package palpate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import palpate.render.Neutral;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: the command line over injected streams. */
@CommandLine.Command(
    name = "palpate",
    versionProvider = Version.class,
    subcommands = {
      AskCommand.class,
      PlanCommand.class,
      BatchCommand.class,
      ExplainCommand.class,
      TemplateCommand.class,
      ForgetCommand.class,
      SchemaCommand.class,
      CatalogCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Checks whether massage could help, and suggests a course of 4 to 12 sessions,",
      "or says who to see instead. Everything stays on this machine.",
      ""
    },
    footer = {
      "",
      "Start with:   palpate",
      "              palpate plan examples/desk-neck-shoulder.yaml",
      "From a file:  palpate template -o answers.yaml",
      "              fill it in, then",
      "              palpate plan answers.yaml",
      "",
      "Exit codes: 0 done, whatever the medical outcome; 1 internal fault;",
      "2 usage; 3 catalog invalid; 4 answers invalid; 5 batch finished with",
      "rejected rows; 6 input/output; 130 interrupted.",
      "With --exit-status the outcome is the code: 0 treat, 10 treat with",
      "changes, 20 clearance or routine referral, 25 urgent, 30 emergency,",
      "40 incomplete.",
      "",
      "palpate gives information, not a diagnosis. In an emergency call an ambulance."
    })
public final class Palpate implements Callable<Integer> {
  private final Streams streams;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  public Palpate(Streams streams) {
    this.streams = streams;
  }

  Streams streams() {
    return streams;
  }

  /** Runs the command line and returns the exit code. */
  public int run(String... args) {
    var out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    var err = new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8));
    var line =
        new CommandLine(this)
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(Palpate::complain)
            .setExecutionExceptionHandler((fault, at, parsed) -> fault(fault, at));
    var code = execute(line, args);
    err.flush();
    return out.checkError() && code == ExitCode.DONE ? ExitCode.INPUT_OUTPUT : code;
  }

  /** Also what no program can prepare for, such as too little memory, ends in a sentence. */
  private static int execute(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      line.getErr().println("palpate: the input is too large for the memory at hand.");
      return ExitCode.INPUT_OUTPUT;
    }
  }

  /** Without a command it asks. */
  @Override
  public Integer call() {
    return Objects.requireNonNull(spec.subcommands().get("ask"), "ask").execute();
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

  private static int fault(Exception fault, CommandLine line) {
    var err = line.getErr();
    err.println("palpate: internal fault, and no advice was given: " + fault);
    err.println("Please report it, with the file that caused it if you may share it.");
    err.flush();
    return ExitCode.INTERNAL_FAULT;
  }
}
