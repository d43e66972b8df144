package palpate;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import palpate.cli.Palpate;
import palpate.cli.Streams;

/** The program: hands the real streams to the command line. */
public final class Main {
  /** Set by the launcher when standard input is a terminal. */
  private static final String ASKED = "palpate.asked";

  /** Set by the launcher when standard output is a terminal: its columns, 0 when not known. */
  private static final String COLUMNS = "palpate.columns";

  /** Set by the launcher when standard error is a terminal. */
  private static final String ERRORS_SHOWN = "palpate.errors.shown";

  private Main() {}

  public static void main(String[] args) {
    var columns = System.getProperty(COLUMNS, "");
    var streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Boolean.getBoolean(ASKED),
            !columns.isEmpty(),
            Boolean.getBoolean(ERRORS_SHOWN),
            columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0,
            Path.of(""),
            System::nanoTime);
    System.exit(new Palpate(streams).run(args));
  }
}
