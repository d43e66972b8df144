package palpate.cli;

import java.util.List;

/** The commands by name; none is touched before it is asked for. */
final class Commands {
  static final String ASK = "ask";

  /** In the order in which the help names them. */
  static final List<String> NAMES =
      List.of(ASK, "plan", "batch", "explain", "template", "forget", "schema", "catalog");

  private Commands() {}

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
