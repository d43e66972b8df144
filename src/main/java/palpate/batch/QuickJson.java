package palpate.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.source.Hidden;
import palpate.source.tree.Decoding;
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
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;

  private final CompiledCatalog catalog;
  private final String idKey;
  private final List<QuickAnswer> answers;
  private final boolean[] seen;
  private final String[] names;
  private final int[] next;
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
    this.next = new int[items];
    for (var item = 0; item < items; item++) {
      names[item] = catalog.item(item).id().value();
      next[item] = item;
    }
  }

  /** What the row that was read calls itself; empty when it has no name. */
  String id() {
    return id;
  }

  /** Whether it was read. */
  boolean read(Row row, Marks marks) {
    if (row.defect() != Row.Defect.NONE || !isPlain(row.bytes())) {
      return false;
    }
    marks.clear();
    Arrays.fill(seen, false);
    id = "";
    try (var json = JSON.createParser(ObjectReadContext.empty(), row.bytes())) {
      return json.nextToken() == JsonToken.START_OBJECT
          && readObject(json, marks)
          && json.nextToken() == null;
    } catch (JacksonException e) {
      return false; // the other reader says what is wrong
    }
  }

  /** Whether nothing hides in it; what is not ASCII is looked at more closely. */
  private static boolean isPlain(byte[] bytes) {
    for (var b : bytes) {
      if (b < 0) {
        return isPlainText(bytes);
      }
      if (b < SPACE || b == DELETE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainText(byte[] bytes) {
    return Decoding.utf8Row("", bytes)
        .value()
        .filter(it -> it.text().codePoints().noneMatch(Hidden::is))
        .isPresent();
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

  /** Most rows have their items in the same order, so what came next once is looked at first. */
  private int item(String name) {
    var likely = next[last];
    var item = names[likely].equals(name) ? likely : catalog.item(name);
    if (item >= 0) {
      next[last] = item;
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
