package palpate.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
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
  private final boolean isIdKey;
  private final List<QuickAnswer> answers;
  private final boolean[] seen;
  private final SerializableString[] names;

  /** The item that came last behind each, and at the beginning. */
  private final int[] likely;

  private String id = "";

  QuickJson(CompiledCatalog catalog, String idKey) {
    this.catalog = catalog;
    this.idKey = idKey;
    this.isIdKey = !idKey.equals(ANSWERS) && catalog.item(idKey) < 0;
    var items = catalog.catalog().questionnaire().items().size();
    this.answers =
        IntStream.range(0, items).mapToObj(item -> QuickAnswer.of(catalog, item)).toList();
    this.seen = new boolean[items];
    this.names =
        IntStream.range(0, items)
            .mapToObj(item -> new SerializedString(catalog.item(item).id().value()))
            .toArray(SerializableString[]::new);
    this.likely = new int[items + 1];
  }

  /** What the row that was read calls itself; empty when it has no name. */
  String id() {
    return id;
  }

  /** Whether it was read. */
  boolean read(Row row, Marks marks) {
    if (!isIdKey || row.defect() != Row.Defect.NONE || !PlainText.is(row.bytes())) {
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

  /** An object with answers, or the answers themselves. */
  private boolean readObject(JsonParser json, Marks marks) {
    var wrapped = false;
    var bare = false;
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      if (name.equals(idKey)) {
        if (!readId(json)) {
          return false;
        }
      } else if (name.equals(ANSWERS)) {
        if (wrapped || json.nextToken() != JsonToken.START_OBJECT || !readAnswers(json, marks)) {
          return false;
        }
        wrapped = true;
      } else {
        var item = catalog.item(name);
        if (item < 0 || !readAnswer(json, item, marks)) {
          return false;
        }
        bare = true;
      }
    }
    return wrapped != bare;
  }

  /**
   * Most rows have their items in the same order, and to compare a name with the one that is likely
   * is quicker than to look it up.
   */
  private boolean readAnswers(JsonParser json, Marks marks) {
    var last = names.length; // stands for the beginning
    while (true) {
      var item = likely[last];
      if (!json.nextName(names[item])) {
        if (json.currentToken() == JsonToken.END_OBJECT) {
          return true;
        }
        item = catalog.item(json.currentName());
        if (item < 0) {
          return false;
        }
        likely[last] = item;
      }
      if (!readAnswer(json, item, marks)) {
        return false;
      }
      last = item;
    }
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
