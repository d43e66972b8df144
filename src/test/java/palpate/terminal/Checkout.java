package palpate.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder with the launcher and a jar as a checkout has them, but without sources: a launcher that
 * sees none never builds.
 */
public final class Checkout {
  private final Path folder;

  private Checkout(Path folder) {
    this.folder = folder;
  }

  /** With the jar that Maven has just built; for the integration tests. */
  public static Checkout withTheJar(Path folder) throws IOException {
    var checkout = new Checkout(folder);
    checkout.writeLauncher();
    Files.copy(Path.of(System.getProperty("palpate.jar")), checkout.jar());
    return checkout;
  }

  /** With an empty jar, and a shell script in place of Java. */
  public static Checkout withJava(Path folder, String script) throws IOException {
    var checkout = new Checkout(folder);
    checkout.writeLauncher();
    Files.createFile(checkout.jar());
    var home = Files.createDirectories(folder.resolve("home/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    var java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n" + script + "\n");
    java.toFile().setExecutable(true);
    return checkout;
  }

  private void writeLauncher() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("target"));
    Files.createDirectories(folder.resolve("mine"));
    Files.copy(Path.of("bin/palpate"), launcher());
    launcher().toFile().setExecutable(true);
  }

  private Path jar() {
    return folder.resolve("target/palpate.jar");
  }

  public Path launcher() {
    return folder.resolve("bin/palpate");
  }

  /** Where the program is at home: it keeps its answers below. */
  public Path home() {
    return folder.resolve("mine");
  }

  /** The launcher as people start it. */
  public Program palpate(String... arguments) {
    return at(Program.of(launcher().toString()).and(arguments));
  }

  /** The launcher, read by a shell of one's choice. */
  public Program palpateBy(List<String> shell, String... arguments) {
    return at(Program.of(shell.toArray(String[]::new)).and(launcher().toString()).and(arguments));
  }

  /**
   * Any program that starts the launcher in this checkout. It leaves nothing at work behind that
   * makes a faster start for the next.
   */
  public Program at(Program program) {
    var fake = folder.resolve("home");
    var java = Files.exists(fake) ? fake.toString() : System.getProperty("java.home");
    return program
        .with("JAVA_HOME", java)
        .with("PALPATE_CLASS_SHARING", "off")
        .with("HOME", home().toString())
        .with("XDG_STATE_HOME", home().resolve("state").toString());
  }
}
