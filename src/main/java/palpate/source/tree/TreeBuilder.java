package palpate.source.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import tools.jackson.core.JsonToken;

/** Builds nodes from tokens, reporting what is wrong without stopping where it can go on. */
final class TreeBuilder {
  static final int MAX_DEPTH = 40;
  static final int MAX_NODES = 500_000;
  static final int MAX_PROBLEMS = 200;

  private final Tokens tokens;
  private final Problems problems;
  private int nodes;
  private int reported;

  TreeBuilder(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** The only document of the whole, if there is one; more documents are reported. */
  Optional<Node> document(String whole) {
    var first = tokens.next();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    var root = node(first.get(), 1);
    if (tokens.next().isPresent()) {
      problems.add(
          Problem.error(
                  "more-than-one-document",
                  tokens.span(),
                  "a second document begins here, and a " + whole + " holds only one")
              .withHint("remove it, or put it in a " + whole + " of its own"));
    }
    return Optional.of(root);
  }

  private Node node(JsonToken token, int depth) {
    count();
    var problem = tokens.banned();
    if (problem.isPresent()) {
      report(problem.get());
    }
    return switch (token) {
      case START_OBJECT -> mapping(deeper(depth));
      case START_ARRAY -> sequence(deeper(depth));
      case VALUE_NULL -> new ScalarNode(tokens.span(), "", ScalarNode.Kind.NULL);
      case VALUE_TRUE, VALUE_FALSE -> scalar(ScalarNode.Kind.BOOLEAN);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(ScalarNode.Kind.NUMBER);
      default -> scalar(ScalarNode.Kind.TEXT);
    };
  }

  private MappingNode mapping(int depth) {
    var start = tokens.span();
    var entries = new ArrayList<Entry>();
    var firsts = new HashMap<String, SourceSpan>();
    var token = required();
    for (; token != JsonToken.END_OBJECT; token = required()) {
      var key = key(firsts);
      var value = node(required(), depth);
      if (firsts.putIfAbsent(key.text(), key.span()) == null) {
        entries.add(new Entry(key, value));
      }
    }
    var last = entries.isEmpty() ? start : entries.get(entries.size() - 1).value().span();
    return new MappingNode(whole(start, last), entries);
  }

  private ScalarNode key(Map<String, SourceSpan> firsts) {
    count();
    tokens.banned().ifPresent(this::report);
    var key = scalar(ScalarNode.Kind.TEXT);
    if (key.text().isBlank()) {
      report(
          Problem.error("empty-key", key.span(), "a key is empty here")
              .withHint("write the key before the ':'"));
    }
    var first = firsts.get(key.text());
    if (first != null) {
      report(
          Problem.error(
                  "duplicate-key",
                  key.span(),
                  "the key %s is used twice here%s"
                      .formatted(Words.quote(key.text()), before(first, key.span())))
              .withHint("keep one of them; only one value can count"));
    }
    return key;
  }

  /** Tells no line within one: a row counts from its own, which is not that of its file. */
  private static String before(SourceSpan first, SourceSpan second) {
    return first.line() == second.line() ? "" : ", first on line " + first.line();
  }

  private SequenceNode sequence(int depth) {
    var start = tokens.span();
    List<Node> items = new ArrayList<>();
    for (var token = required(); token != JsonToken.END_ARRAY; token = required()) {
      items.add(node(token, depth));
    }
    var last = items.isEmpty() ? start : items.get(items.size() - 1).span();
    return new SequenceNode(whole(start, last), items);
  }

  /** What is in brackets ends with its bracket; what is indented ends with its last part. */
  private SourceSpan whole(SourceSpan start, SourceSpan last) {
    return start.to(start.isEmpty() ? last : tokens.span());
  }

  private ScalarNode scalar(ScalarNode.Kind kind) {
    var text = tokens.text();
    if (Characters.hasForbidden(text)) {
      report(
          Problem.error(
                  "control-character",
                  tokens.span(),
                  "this text holds an escape for %s, which cannot be seen"
                      .formatted(Characters.firstForbidden(text)))
              .withHint("remove the escape"));
    }
    boolean noDigits = text.chars().noneMatch(c -> c >= '0' && c <= '9');
    boolean word = kind == ScalarNode.Kind.NUMBER && noDigits; // .inf and .nan
    return new ScalarNode(tokens.span(), text, word ? ScalarNode.Kind.TEXT : kind);
  }

  private JsonToken required() {
    return tokens.next().orElseThrow(() -> new IllegalStateException("the tokens ended early"));
  }

  private int deeper(int depth) {
    if (depth > MAX_DEPTH) {
      throw stop("too-deep", "lists and mappings are nested more than " + MAX_DEPTH + " deep here");
    }
    return depth + 1;
  }

  private void count() {
    if (++nodes > MAX_NODES) {
      throw stop("too-large", "there are more than " + MAX_NODES + " keys and values");
    }
  }

  private void report(Problem problem) {
    problems.add(problem);
    if (++reported >= MAX_PROBLEMS) {
      throw stop("too-many-problems", "too many problems; what follows was not looked at");
    }
  }

  private Stopped stop(String code, String message) {
    return new Stopped(
        Problem.error(code, tokens.span(), message)
            .withHint("check that this is the right file, and that it is not damaged"));
  }

  /** Thrown to leave a document that is not worth reading on; never leaves this package. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Stopped(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
