package palpate.catalog.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import palpate.catalog.Citation;
import palpate.catalog.Claim;
import palpate.questionnaire.load.Prose;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.tree.Fields;
import palpate.source.tree.IdRule;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads statements with where they come from. */
record ClaimReader(Names names) {
  static final IdRule SOURCE_ID =
      new IdRule(
          Pattern.compile("S[1-9][0-9]{0,5}|[a-z][a-z0-9]*(-[a-z0-9]+)*"),
          "S and a number, such as S34, or as lower-case words joined by hyphens");

  /** The text under {@code key}, with the sources beside it. */
  Optional<Claim> claim(Fields fields, String key) {
    var says = Prose.statement(fields, key);
    var sources = sources(fields);
    return says.flatMap(it -> sources.map(from -> new Claim(it, from)));
  }

  /** A mapping of {@code says} and {@code source} under a key. */
  Optional<Claim> mapping(Fields fields, String key) {
    return fields.mapping(key).flatMap(this::whole);
  }

  /** At least one claim. */
  Optional<List<Claim>> list(Fields fields, String key) {
    return fields.nonEmptySequence(key).flatMap(list -> claims(fields, key, list));
  }

  /** No claims when the key is absent. */
  Optional<List<Claim>> optionalList(Fields fields, String key) {
    return fields.has(key)
        ? fields.sequence(key).flatMap(list -> claims(fields, key, list))
        : Optional.of(List.of());
  }

  /** The value of {@code source}: one id or several, all of them declared. */
  Optional<List<Citation>> sources(Fields fields) {
    var ids = fields.idOrIds("source", SOURCE_ID);
    if (ids.isPresent() && ids.get().isEmpty()) {
      reportNone(fields);
      return Optional.empty();
    }
    return ids.flatMap(list -> declared(fields, list));
  }

  private Optional<List<Citation>> declared(Fields fields, List<Located<String>> ids) {
    var citations = new ArrayList<Citation>();
    for (var id : ids) {
      names.sources().refer(id, fields.what()).ifPresent(citations::add);
    }
    return citations.size() == ids.size()
        ? Optional.of(citations.stream().sorted().toList())
        : Optional.empty();
  }

  private void reportNone(Fields fields) {
    names
        .problems()
        .add(
            Problem.error(
                    "no-source",
                    fields.valueSpan("source"),
                    fields.what() + " names no source, so nobody can check it")
                .withHint("name a source, or 'design' for a rule chosen here"));
  }

  private Optional<List<Claim>> claims(Fields fields, String key, List<Node> list) {
    return Nodes.all(
        list, node -> claim("a claim in '%s' of %s".formatted(key, fields.what()), node));
  }

  private Optional<Claim> claim(String what, Node node) {
    return Fields.of(what, node, names.problems()).flatMap(this::whole);
  }

  private Optional<Claim> whole(Fields fields) {
    var claim = claim(fields, "says");
    fields.rejectUnknownKeys();
    return claim;
  }
}
