package palpate.source;

import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a file stand, by path.
 *
 * <p>A path names keys and the entries of lists, by their id where they have one and else by their
 * number: {@code conditions.heel-pain.courses[2].when.all[1]}.
 */
public record Lines(Map<String, SourceSpan> spans) {
  public Lines {
    spans = Map.copyOf(spans);
  }

  /** The place of a path, or of the nearest part around it that is in the file. */
  public Optional<SourceSpan> of(String path) {
    var at = path;
    while (!spans.containsKey(at)) {
      var end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      if (end < 0) {
        return Optional.empty();
      }
      at = at.substring(0, end);
    }
    return Optional.ofNullable(spans.get(at));
  }
}
