package palpate.catalog.packed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads back what {@link PackedWriter} wrote. Records are made by their own constructors, so each
 * value checks itself as ever.
 */
final class PackedReader {
  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private final List<Object> records = new ArrayList<>();
  private final List<Constructor<?>> constructors = new ArrayList<>();
  private final List<Object[]> constants = new ArrayList<>();
  private int at;

  PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next value, which has to be of that type. */
  <T> T read(Class<T> type) {
    return type.cast(read());
  }

  /** The next value, a list of such records. */
  <T> List<T> readList(Class<T> type) {
    var list = new ArrayList<T>();
    for (var item : read(List.class)) {
      list.add(type.cast(item));
    }
    return list;
  }

  private Object read() {
    return switch (bytes[at++]) {
      case Mark.RECORD -> record();
      case Mark.SAME_RECORD -> records.get(number());
      case Mark.TEXT -> text();
      case Mark.SAME_TEXT -> texts.get(number());
      case Mark.LIST -> List.of(items());
      case Mark.SORTED_SET -> sortedSet();
      case Mark.MAP -> map();
      case Mark.CONSTANT -> constants()[number()];
      case Mark.TRUE -> true;
      case Mark.FALSE -> false;
      case Mark.NUMBER -> number();
      case Mark.CHARACTER -> (char) number();
      case Mark.DECIMAL -> new BigDecimal(letters());
      case Mark.DAY -> LocalDate.ofEpochDay(number());
      default -> throw new IllegalArgumentException("no mark at " + (at - 1));
    };
  }

  private Object record() {
    var constructor = constructor();
    var components = new Object[constructor.getParameterCount()];
    for (int i = 0; i < components.length; i++) {
      components[i] = read();
    }
    try {
      var made = constructor.newInstance(components);
      records.add(made);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make a " + constructor.getName(), e);
    }
  }

  private Object[] items() {
    var items = new Object[number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = read();
    }
    return items;
  }

  private SortedSet<Object> sortedSet() {
    return new TreeSet<>(Arrays.asList(items()));
  }

  private Map<Object, Object> map() {
    var map = new HashMap<>();
    for (int left = number(); left > 0; left--) {
      var key = read();
      map.put(key, read());
    }
    return map;
  }

  private String text() {
    var text = letters();
    texts.add(text);
    return text;
  }

  private Constructor<?> constructor() {
    int number = number();
    if (number == constructors.size()) {
      constructors.add(canonical(named(letters())));
    }
    return constructors.get(number);
  }

  private static Constructor<?> canonical(Class<?> type) {
    var components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("every record has one: " + type, e);
    }
  }

  private Object[] constants() {
    int number = number();
    if (number == constants.size()) {
      constants.add(named(letters()).getEnumConstants());
    }
    return constants.get(number);
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("packed by another palpate", e);
    }
  }

  private String letters() {
    int coded = number();
    int from = at;
    at += coded >> 1;
    return new String(bytes, from, at - from, (coded & 1) == 0 ? ISO_8859_1 : UTF_16BE);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
