package palpate.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The commands by name; none is touched before it is asked for. */
final class Commands {
  static final String ASK = "ask";

  /** In the order in which the help names them. */
  static final List<String> NAMES =
      List.of(ASK, "plan", "batch", "explain", "template", "forget", "schema", "catalog");

  private static final Set<String> HELP = Set.of("-h", "--help");

  /** Those that most likely need the whole catalog. */
  private static final Set<String> READING = Set.of(ASK, "plan", "batch", "explain", "template");

  private Commands() {}

  /** Whether a command line will most likely have the built-in catalog read. */
  static boolean readTheBuiltIn(String... args) {
    return (args.length == 0 || READING.contains(args[0]))
        && Stream.of(args).noneMatch(it -> it.startsWith("--catalog") || HELP.contains(it));
  }

  /** What carries out a command. */
  static Class<?> named(String name) {
    return switch (name) {
      case ASK -> AskCommand.class;
      case "plan" -> PlanCommand.class;
      case "batch" -> BatchCommand.class;
      case "explain" -> ExplainCommand.class;
      case "template" -> TemplateCommand.class;
      case "forget" -> ForgetCommand.class;
      case "schema" -> SchemaCommand.class;
      case "catalog" -> CatalogCommand.class;
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
