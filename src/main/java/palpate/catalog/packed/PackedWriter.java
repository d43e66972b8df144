package palpate.catalog.packed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Writes values as bytes: records, and whatever their components are. A record that is shared is
 * written once, so that what is read back shares it too.
 */
final class PackedWriter {
  private final Map<String, Integer> texts = new HashMap<>();
  private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();
  private final Map<Class<?>, Integer> recordTypes = new HashMap<>();
  private final Map<Class<?>, Integer> enumTypes = new HashMap<>();
  private byte[] written = new byte[1 << 10];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(written, length);
  }

  void write(Object value) {
    if (value instanceof Record it) {
      record(it);
    } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      several(value);
    } else {
      single(value);
    }
  }

  private void record(Record it) {
    var number = records.get(it);
    if (number != null) {
      mark(Mark.SAME_RECORD, number);
      return;
    }
    put(Mark.RECORD);
    type(it.getClass(), recordTypes);
    for (var component : it.getClass().getRecordComponents()) {
      write(value(it, component));
    }
    records.put(it, records.size());
  }

  private static Object value(Record of, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no value of " + component, e);
    }
  }

  private void several(Object value) {
    if (value instanceof List<?> it) {
      mark(Mark.LIST, it.size());
      it.forEach(this::write);
    } else if (value instanceof SortedSet<?> it) {
      mark(Mark.SORTED_SET, it.size());
      it.forEach(this::write);
    } else if (value instanceof Map<?, ?> it) {
      mark(Mark.MAP, it.size());
      new TreeMap<>(it).forEach(this::entry); // the same bytes whatever the order
    } else {
      throw unknown(value);
    }
  }

  private void entry(Object key, Object value) {
    write(key);
    write(value);
  }

  private void single(Object value) {
    if (value instanceof String it) {
      text(it);
    } else if (value instanceof Integer it) {
      mark(Mark.NUMBER, it);
    } else if (value instanceof Boolean it) {
      put(it ? Mark.TRUE : Mark.FALSE);
    } else if (value instanceof Enum<?> it) {
      put(Mark.CONSTANT);
      type(it.getDeclaringClass(), enumTypes);
      number(List.of(it.getDeclaringClass().getEnumConstants()).indexOf(it));
    } else if (value instanceof BigDecimal it) {
      put(Mark.DECIMAL);
      letters(it.toString());
    } else if (value instanceof LocalDate it) {
      mark(Mark.DAY, Math.toIntExact(it.toEpochDay()));
    } else if (value instanceof Character it) {
      mark(Mark.CHARACTER, it);
    } else {
      throw unknown(value);
    }
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException("cannot pack a " + value.getClass());
  }

  private void text(String text) {
    var number = texts.putIfAbsent(text, texts.size());
    if (number != null) {
      mark(Mark.SAME_TEXT, number);
    } else {
      put(Mark.TEXT);
      letters(text);
    }
  }

  /** A type is named where it first comes up, and has a number from then on. */
  private void type(Class<?> type, Map<Class<?>, Integer> types) {
    var known = types.putIfAbsent(type, types.size());
    number(known == null ? types.size() - 1 : known);
    if (known == null) {
      letters(type.getName());
    }
  }

  /** One byte for each letter where that will do, for those are read back fastest. */
  private void letters(String text) {
    boolean narrow = text.chars().allMatch(c -> c <= 0xFF);
    var bytes = text.getBytes(narrow ? ISO_8859_1 : UTF_16BE);
    number((bytes.length << 1) | (narrow ? 0 : 1));
    for (byte each : bytes) {
      put(each);
    }
  }

  private void mark(int mark, int number) {
    put(mark);
    number(number);
  }

  /** Seven bits at a time, the lowest first; the eighth says that more follow. */
  private void number(int number) {
    int rest = number;
    while (rest >>> 7 != 0) {
      put((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    put(rest);
  }

  private void put(int each) {
    if (length == written.length) {
      written = Arrays.copyOf(written, 2 * length);
    }
    written[length++] = (byte) each;
  }
}
