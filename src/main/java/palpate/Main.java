package palpate;

import java.io.IOException;
import java.util.Properties;

/** The program: hands the real streams and the real clock to the command line. */
public final class Main {

  private Main() {}

  /** Prints the version, whatever the arguments: the commands are yet to come. */
  public static void main(String[] args) throws IOException {
    var properties = new Properties();
    try (var in = Main.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    }
    System.out.println("palpate " + properties.getProperty("version"));
  }
}
