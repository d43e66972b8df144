package palpate.render;

import java.util.stream.Collectors;

/** A paragraph in a language of markup. */
abstract class BookText {
  /** Nothing in it is taken for markup. */
  abstract String plain(String text);

  abstract String strong(String marked);

  abstract String link(String marked, String place);

  final String of(Prose prose) {
    return prose.runs().stream().map(this::run).collect(Collectors.joining(" "));
  }

  private String run(Prose.Run run) {
    var marked = new StringBuilder();
    var from = 0;
    var text = run.text();
    for (var link : run.links()) {
      var at = text.indexOf(link.words(), from);
      if (at >= 0) {
        marked.append(shown(text.substring(from, at)));
        marked.append(link(shown(link.words()), link.to()));
        from = at + link.words().length();
      }
    }
    marked.append(shown(text.substring(from)));
    return run.style() == Style.STRONG ? strong(marked.toString()) : marked.toString();
  }

  private String shown(String text) {
    return plain(Neutral.text(text));
  }
}
