package palpate.cli;

import java.util.Locale;
import palpate.render.Theme;

/** Chooses the theme from the options and the environment. */
final class Look {
  private static final int DEFAULT_WIDTH = 80;
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 1000;

  private Look() {}

  /**
   * For results. What goes to a file or a pipe never depends on the locale; a terminal that does
   * not take UTF-8 gets ASCII.
   */
  static Theme of(Common options, Streams streams) {
    return of(options, streams, streams.terminal());
  }

  /** For warnings and failures. */
  static Theme ofErrors(Common options, Streams streams) {
    return of(options, streams, streams.errTerminal());
  }

  /** For what plain mode says: a client's own words in the client's own letters. */
  static Theme ofSpeech(Common options, Streams streams) {
    var width = width(options, streams, streams.errTerminal());
    return Theme.of(false, !options.ascii && takesUtf8(streams), width).stacked();
  }

  private static Theme of(Common options, Streams streams, boolean terminal) {
    var ascii = options.ascii || (terminal && !takesUtf8(streams));
    return theme(options, streams, terminal, !ascii);
  }

  private static Theme theme(Common options, Streams streams, boolean terminal, boolean unicode) {
    var width = width(options, streams, terminal);
    if (isPlain(options, streams) || (terminal && isDumb(streams))) {
      return Theme.of(false, false, width).stacked();
    }
    return Theme.of(colour(options, streams, terminal), unicode, width);
  }

  private static boolean colour(Common options, Streams streams, boolean terminal) {
    return switch (options.colour) {
      case always -> true;
      case never -> false;
      case auto ->
          terminal
              && streams.variable("NO_COLOR").isEmpty()
              && !isDumb(streams)
              && !isPlain(options, streams);
    };
  }

  static boolean isPlain(Common options, Streams streams) {
    return options.plain || streams.variable("ACCESSIBLE").equals("1");
  }

  /** A terminal that does no more than show one line after the other. */
  private static boolean isDumb(Streams streams) {
    return streams.variable("TERM").equals("dumb");
  }

  private static int width(Common options, Streams streams, boolean terminal) {
    if (options.width != 0) {
      return Math.min(options.width, MAX_WIDTH);
    }
    var columns = terminal ? streams.columns() : 0;
    return columns == 0 ? DEFAULT_WIDTH : Math.max(MIN_WIDTH, Math.min(columns, MAX_WIDTH));
  }

  private static boolean takesUtf8(Streams streams) {
    for (var name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      var value = streams.variable(name);
      if (!value.isEmpty()) {
        return value.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
      }
    }
    return false;
  }
}
