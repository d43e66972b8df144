package palpate.source.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import tools.jackson.core.StreamReadConstraints;

/** Reads a whole YAML or JSON document into nodes, or says everything that is wrong with it. */
public final class Documents {
  /** The longest text that is read, in UTF-16 units. */
  public static final int MAX_LENGTH = 16 * 1024 * 1024;

  /** Ours come first, with better words; the parser's own must not get in their way. */
  private static final StreamReadConstraints NO_LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(10 * TreeBuilder.MAX_DEPTH)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private Documents() {}

  /**
   * Read as JSON if the name ends in {@code .json}, as YAML if it ends in {@code .yaml} or {@code
   * .yml}; otherwise as JSON if the text begins with a brace.
   */
  public static Loaded<MappingNode> read(SourceText source) {
    var name = source.name().toLowerCase(Locale.ROOT);
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    boolean brace = withoutMark(source).text().stripLeading().startsWith("{");
    return name.endsWith(".json") || (brace && !yaml) ? readJson(source) : readYaml(source);
  }

  public static Loaded<MappingNode> readYaml(SourceText source) {
    return read(
        withoutMark(source), "file", (text, clean) -> new YamlTokens(text, clean, NO_LIMITS));
  }

  public static Loaded<MappingNode> readJson(SourceText source) {
    return readJson(source, "file");
  }

  /** One of the objects that stand on a line each. */
  public static Loaded<MappingNode> readJsonRow(SourceText source) {
    return readJson(source, "row");
  }

  private static Loaded<MappingNode> readJson(SourceText source, String whole) {
    return read(
        withoutMark(source), whole, (text, clean) -> new JsonTokens(text, clean, NO_LIMITS));
  }

  /** The whole is a file or a row, for the words of a message. */
  private static Loaded<MappingNode> read(
      SourceText source, String whole, BiFunction<SourceText, String, Tokens> language) {
    var problems = new Problems();
    if (source.text().length() > MAX_LENGTH) {
      problems.add(
          Problem.error("too-large", start(source), "the text is longer than 16 MiB")
              .withHint("check that this is the right " + whole));
      return Loaded.of(Optional.empty(), problems);
    }
    var tokens = language.apply(source, Characters.check(source, problems));
    var root = build(source, whole, tokens, problems).flatMap(it -> mapping(it, whole, problems));
    return Loaded.of(root, problems);
  }

  /** Whatever the parser throws is a fault of the text; deep nesting may exhaust the stack. */
  private static Optional<Node> build(
      SourceText source, String whole, Tokens tokens, Problems problems) {
    try {
      var root = new TreeBuilder(tokens, problems).document(whole);
      if (root.isEmpty() || Nodes.isEmpty(root.get())) {
        problems.add(
            Problem.error(
                    "empty-file", start(source), "there is nothing in this " + whole + " to read")
                .withHint("check that this is the right " + whole));
        return Optional.empty();
      }
      return root;
    } catch (TreeBuilder.Stopped e) {
      problems.add(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(tokens.explain(e));
    }
    return Optional.empty();
  }

  private static Optional<MappingNode> mapping(Node root, String whole, Problems problems) {
    var mapping = Nodes.asMapping(root);
    if (mapping.isEmpty()) {
      problems.add(
          Problem.error(
                  "root-not-a-mapping",
                  root.span(),
                  "the %s must be a mapping ('key: value' lines), not %s"
                      .formatted(whole, Words.describe(root)))
              .withHint("check that this is the right " + whole));
    }
    return mapping;
  }

  private static SourceText withoutMark(SourceText source) {
    return source.text().startsWith("\uFEFF")
        ? new SourceText(source.name(), source.text().substring(1))
        : source;
  }

  private static SourceSpan start(SourceText source) {
    return SourceSpan.at(source, 1, 1);
  }
}
