package palpate.catalog.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;
import palpate.source.tree.SequenceNode;

/**
 * The SHA-256 of what a catalog says: layout, comments, quotes, the order of keys and the order of
 * entries that carry ids make no difference.
 */
final class Fingerprint implements Node.Cases<String> {
  private static final Set<String> SORTED =
      Set.of(
          "findings",
          "red-flags",
          "contraindications",
          "techniques",
          "measures",
          "conditions",
          "sources");

  /** For authors only: it changes no advice. */
  private static final String UNSEEN = "unseen";

  private Fingerprint() {}

  static String of(MappingNode document) {
    var fingerprint = new Fingerprint();
    var sections = new ArrayList<String>();
    for (var entry : document.entries()) {
      var key = entry.key().text();
      if (key.equals(UNSEEN)) {
        continue;
      }
      var value = entry.value();
      var body =
          SORTED.contains(key)
              ? Nodes.asItems(value)
                  .map(fingerprint::sorted)
                  .orElseGet(() -> value.accept(fingerprint))
              : value.accept(fingerprint);
      sections.add(text(key) + body);
    }
    sections.sort(null);
    return sha256(String.join("", sections));
  }

  /** Whole entries are sorted, which comes to sorting by id where ids differ. */
  private String sorted(List<Node> entries) {
    return entries.stream()
        .map(entry -> entry.accept(this))
        .sorted()
        .collect(Collectors.joining("", "[", "]"));
  }

  @Override
  public String mapping(MappingNode it) {
    return it.entries().stream()
        .map(entry -> text(entry.key().text()) + entry.value().accept(this))
        .sorted()
        .collect(Collectors.joining("", "{", "}"));
  }

  @Override
  public String sequence(SequenceNode it) {
    return it.items().stream()
        .map(item -> item.accept(this))
        .collect(Collectors.joining("", "[", "]"));
  }

  @Override
  public String scalar(ScalarNode it) {
    return text(it.text());
  }

  /** The length in front keeps one text from passing as two. */
  private static String text(String text) {
    return text.length() + ":" + text;
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
