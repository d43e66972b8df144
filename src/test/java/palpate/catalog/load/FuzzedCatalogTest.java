package palpate.catalog.load;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palpate.source.SourceText;

/** Whatever happens to a catalog on its way, reading it ends in a value or in problems. */
class FuzzedCatalogTest {
  private static final boolean LONG = Boolean.getBoolean("palpate.long");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]+|[\\[\\]{}:,\"]");
  private static final String BASE = BadFile.base();

  @Test
  void aCatalogCutOffAnywhereNeverThrows() {
    var step = LONG ? 7 : 97;
    IntStream.iterate(0, at -> at < BASE.length(), at -> at + step)
        .forEach(at -> check("cut at " + at, BASE.substring(0, at)));
  }

  @Test
  void aCatalogWithSwappedWordsNeverThrows() {
    var tokens = TOKEN.matcher(BASE).results().map(it -> it.group()).toList();
    for (var seed = 0; seed < (LONG ? 5000 : 400); seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      var matcher = TOKEN.matcher(BASE);
      while (matcher.find()) {
        var changed = random.nextInt(tokens.size()) < 2;
        var token = changed ? tokens.get(random.nextInt(tokens.size())) : matcher.group();
        matcher.appendReplacement(text, Matcher.quoteReplacement(token));
      }
      check("seed " + seed, matcher.appendTail(text).toString());
    }
  }

  private static void check(String what, String text) {
    assertThatCode(() -> CatalogReader.read(new SourceText("fuzzed.yaml", text)))
        .as(what)
        .doesNotThrowAnyException();
  }
}
