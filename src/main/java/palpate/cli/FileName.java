package palpate.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of files on the command line; {@code -} never makes a file of that name. */
final class FileName {
  private static final String STANDARD = "-";

  private FileName() {}

  /** Where results go: {@code -} is standard output, the same as no name at all. */
  static final class OrOutput implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      return name.equals(STANDARD) ? "" : name;
    }
  }

  /** What goes to a file, and to nothing else. */
  static final class Only implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      if (name.equals(STANDARD)) {
        throw new TypeConversionException("'-' is no file; name one");
      }
      return name;
    }
  }
}
