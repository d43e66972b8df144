package palpate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code palpate} itself, above its commands. */
@CommandLine.Command(
    name = "palpate",
    versionProvider = RootCommand.Versions.class,
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
final class RootCommand implements Callable<Integer> {
  private final Session session;

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

  RootCommand(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  /** Without a command it asks. */
  @Override
  public Integer call() {
    return Objects.requireNonNull(spec.subcommands().get(Commands.ASK), Commands.ASK).execute();
  }

  /** The version as the library of the command line wants it. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.line()};
    }
  }
}
