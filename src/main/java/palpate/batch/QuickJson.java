package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.source.Hidden;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads rows of JSON as most are straight onto a form. Of a row with anything odd about it, whether
 * or not that is a fault, it only says that it did not read it. For one thread.
 */
final class QuickJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();
  private static final String ANSWERS = "answers";
  private static final int AHEAD = 20;
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;

  /** Stands in a text for bytes that are none. */
  private static final int NOT_UTF_8 = 0xfffd;

  private final CompiledCatalog catalog;
  private final String idKey;
  private final List<QuickAnswer> answers;
  private final boolean[] seen;
  private final String[] names;
  private int last;
  private String id = "";

  QuickJson(CompiledCatalog catalog, String idKey) {
    this.catalog = catalog;
    this.idKey = idKey;
    var items = catalog.catalog().questionnaire().items().size();
    this.answers =
        IntStream.range(0, items).mapToObj(item -> QuickAnswer.of(catalog, item)).toList();
    this.seen = new boolean[items];
    this.names = new String[items];
    for (var item = 0; item < items; item++) {
      names[item] = catalog.item(item).id().value();
    }
  }

  /** What the row that was read calls itself; empty when it has no name. */
  String id() {
    return id;
  }

  /** Whether it was read. */
  boolean read(Row row, Marks marks) {
    if (idKey.equals(ANSWERS) || row.defect() != Row.Defect.NONE || !isPlain(row.bytes())) {
      return false;
    }
    marks.clear();
    Arrays.fill(seen, false);
    id = "";
    last = -1;
    try (var json = JSON.createParser(ObjectReadContext.empty(), row.bytes())) {
      return json.nextToken() == JsonToken.START_OBJECT
          && readObject(json, marks)
          && json.nextToken() == null;
    } catch (JacksonException e) {
      return false; // the other reader says what is wrong
    }
  }

  /** Whether nothing hides in it; what is not ASCII, or a letter like it, is looked at closely. */
  private static boolean isPlain(byte[] bytes) {
    for (var i = 0; i < bytes.length; i++) {
      if (bytes[i] < SPACE || bytes[i] == DELETE) {
        if (!isLetter(bytes, i)) {
          return bytes[i] < 0 && isPlainText(bytes);
        }
        i++;
      }
    }
    return true;
  }

  /** Whether two bytes are a letter of Europe with an accent: from U+00C0 to U+024F. */
  private static boolean isLetter(byte[] bytes, int at) {
    return bytes[at] >= (byte) 0xc3
        && bytes[at] <= (byte) 0xc8
        && at + 1 < bytes.length
        && bytes[at + 1] < (byte) 0xc0;
  }

  private static boolean isPlainText(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      if (c > DELETE && (c == NOT_UTF_8 || Hidden.is(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return text.chars().noneMatch(c -> c < SPACE || c == DELETE);
  }

  /** An object with answers, or the answers themselves. */
  private boolean readObject(JsonParser json, Marks marks) {
    var wrapped = false;
    var bare = false;
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      var item = item(name);
      if (item >= 0) {
        bare = true;
        if (!readAnswer(json, item, marks)) {
          return false;
        }
      } else if (name.equals(ANSWERS)) {
        if (wrapped || !readAnswers(json, marks)) {
          return false;
        }
        wrapped = true;
      } else if (!name.equals(idKey) || !readId(json)) {
        return false;
      }
    }
    return wrapped != bare;
  }

  /**
   * The number of an item; -1 when there is none of that name. Most rows have their items in the
   * order of asking, and the parser gives equal names as the same text, so the next few are looked
   * at first.
   */
  @SuppressWarnings("ReferenceEquality") // a text that is equal and not the same is found as well
  private int item(String name) {
    for (var likely = last + 1; likely < Math.min(last + AHEAD, names.length); likely++) {
      if (names[likely] == name) {
        last = likely;
        return likely;
      }
    }
    var item = catalog.item(name);
    if (item >= 0) {
      names[item] = name;
      last = item;
    }
    return item;
  }

  private boolean readAnswers(JsonParser json, Marks marks) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      var item = item(name);
      if (item < 0 || !readAnswer(json, item, marks)) {
        return false;
      }
    }
    return true;
  }

  private boolean readAnswer(JsonParser json, int item, Marks marks) {
    if (seen[item]) {
      return false;
    }
    seen[item] = true;
    var token = json.nextToken();
    return token == JsonToken.VALUE_NULL || answers.get(item).read(json, token, marks);
  }

  private boolean readId(JsonParser json) {
    var token = json.nextToken();
    if (!id.isEmpty() || (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT)) {
      return false;
    }
    id = json.getString();
    for (var i = 0; i < id.length(); i++) {
      if (id.charAt(i) <= SPACE || id.charAt(i) >= DELETE) {
        return false;
      }
    }
    return !id.isEmpty();
  }
}
