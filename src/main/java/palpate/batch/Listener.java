package palpate.batch;

/** Hears of a run while it goes on, always on the thread that runs it. */
public interface Listener {
  /** A column, or a key beside the answers, is not read; told once for each name. */
  void unread(String file, String column);

  /** So many rows have been written. */
  void written(long rows);
}
