package palpate.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.plan.Timetable;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

/**
 * Writes rows of answers to standard output, the same ones for the same seed.
 *
 * <p>{@code Generator ROWS SEED [--csv] [--bad SHARE] [--shares]}, at the root of a checkout. With
 * {@code --bad 0.01} about one row in a hundred is at fault; with {@code --shares} standard error
 * tells how the rows end when they are scored, which takes longer.
 */
public final class Generator {
  private static final ItemId AGE = new ItemId("age");
  private static final ItemId COMPLAINT = new ItemId("main-complaint");
  private static final int BUFFER = 1 << 16;
  private static final int AGE_OF_NOBODY = 1000;
  private static final int WAYS_TO_SPOIL = 3;

  private final Catalog catalog;
  private final Clients clients;
  private final RowForm form;
  private final Draw draw;
  private final TreeMap<String, Integer> shares = new TreeMap<>();

  private Generator(Catalog catalog, Clients clients, RowForm form, long seed) {
    this.catalog = catalog;
    this.clients = clients;
    this.form = form;
    this.draw = new Draw(seed + 1);
  }

  public static void main(String[] args) throws IOException {
    var words = List.of(args);
    var catalog = Knowledge.catalog();
    var seed = Long.parseLong(words.get(1));
    var questionnaire = catalog.questionnaire();
    var form = words.contains("--csv") ? new CsvRows(questionnaire) : new NdjsonRows(questionnaire);
    var bad =
        words.contains("--bad") ? Double.parseDouble(words.get(words.indexOf("--bad") + 1)) : 0;
    var clients = new Clients(catalog, Knowledge.typical(catalog), seed);
    var generator = new Generator(catalog, clients, form, seed);
    try (var out = new BufferedOutputStream(System.out, BUFFER)) {
      generator.write(Integer.parseInt(words.get(0)), bad, words.contains("--shares"), out);
    }
    generator.shares.forEach((outcome, rows) -> System.err.println(outcome + " " + rows));
  }

  /** Rows of JSON without a fault. */
  public static List<String> rows(Catalog catalog, int rows, long seed) throws IOException {
    var clients = new Clients(catalog, Knowledge.typical(catalog), seed);
    var form = new NdjsonRows(catalog.questionnaire());
    return IntStream.rangeClosed(1, rows).mapToObj(i -> form.row(id(i), clients.next())).toList();
  }

  private static String id(int row) {
    return String.format(Locale.ROOT, "r-%06d", row);
  }

  private void write(int rows, double bad, boolean scored, OutputStream out) throws IOException {
    out.write(form.head().getBytes(UTF_8));
    for (var i = 1; i <= rows; i++) {
      var id = id(i);
      var sheet = clients.next();
      var spoilt = draw.happens((int) Math.round(bad * Draw.ALL));
      out.write((spoilt ? spoilt(id, sheet) : form.row(id, sheet)).getBytes(UTF_8));
      if (scored) {
        var advice = Advisor.advise(catalog, sheet, Timetable.UNDATED);
        shares.merge(spoilt ? "rejected" : advice.outcome(), 1, Integer::sum);
      }
    }
  }

  /** An age that nobody has, a word that the list does not have, or half a row. */
  private String spoilt(String id, AnswerSheet sheet) {
    var row = form.row(id, sheet);
    return switch (draw.below(WAYS_TO_SPOIL)) {
      case 0 -> form.row(id, sheet.with(AGE, new Answer.Amount(BigDecimal.valueOf(AGE_OF_NOBODY))));
      case 1 -> form.row(id, sheet.with(COMPLAINT, Answer.Chosen.of("paln")));
      default -> row.substring(0, row.length() / 2).strip() + "\n";
    };
  }
}
