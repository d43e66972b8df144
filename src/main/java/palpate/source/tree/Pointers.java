package palpate.source.tree;

import java.util.List;
import palpate.source.SourceSpan;

/** JSON pointers (RFC 6901) to the parts of a document. */
public final class Pointers {
  private Pointers() {}

  /** To the smallest part of the document in which the place begins; empty for the whole. */
  public static String to(Node document, SourceSpan place) {
    return document.accept(
        new Node.Cases<>() {
          @Override
          public String mapping(MappingNode it) {
            return entry(it, place);
          }

          @Override
          public String sequence(SequenceNode it) {
            return item(it.items(), place);
          }

          @Override
          public String scalar(ScalarNode it) {
            return "";
          }
        });
  }

  private static String entry(MappingNode mapping, SourceSpan place) {
    for (var entry : mapping.entries()) {
      if (isWithin(entry.key().span().to(entry.value().span()), place)) {
        return "/" + escaped(entry.key().text()) + to(entry.value(), place);
      }
    }
    return "";
  }

  private static String item(List<Node> items, SourceSpan place) {
    for (var i = 0; i < items.size(); i++) {
      if (isWithin(items.get(i).span(), place)) {
        return "/" + i + to(items.get(i), place);
      }
    }
    return "";
  }

  private static boolean isWithin(SourceSpan part, SourceSpan place) {
    var begun =
        part.line() < place.line()
            || (part.line() == place.line() && part.column() <= place.column());
    var open =
        place.line() < part.endLine()
            || (place.line() == part.endLine() && place.column() < part.endColumn());
    return begun && open;
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
