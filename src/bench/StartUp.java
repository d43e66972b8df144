import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Measures how long short runs of {@code bin/palpate} take as whole processes, beside an empty Java
 * program on the same JVM.
 *
 * <p>Run it at the root of the repository: {@code java src/bench/StartUp.java [ROUNDS]}. The
 * programs run in turn, so that a busy moment of the machine falls on all of them. The launcher is
 * used as people use it, with its own cost, after it has built palpate and prepared the fast start.
 */
public final class StartUp {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final String EXAMPLE = "examples/knee-osteoarthritis.yaml";

  public static void main(String[] args) throws Exception {
    var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    var programs = programs();
    run(List.of("bin/palpate", "--version"), "on"); // builds it if need be
    awaitArchive();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (var round = 0; round <= rounds; round++) {
      for (var program : programs.entrySet()) {
        var sharing = program.getKey().contains("without sharing") ? "off" : "on";
        var millis = run(program.getValue(), sharing);
        if (round > 0) { // the first round warms the file cache
          times.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(millis);
        }
      }
    }
    print(rounds, times);
  }

  private static Map<String, List<String>> programs() throws IOException {
    var folder = Files.createTempDirectory("palpate-start-up");
    var source =
        Files.writeString(
            folder.resolve("Empty.java"),
            "public class Empty { public static void main(String[] args) {} }");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    var path = folder.toString();
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("an empty Java program", List.of(JAVA, "-cp", path, "Empty"));
    programs.put(
        "the same with the launcher's flags",
        List.of(
            JAVA,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-cp",
            path,
            "Empty"));
    programs.put("palpate --version", List.of("bin/palpate", "--version"));
    programs.put("palpate plan", List.of("bin/palpate", "plan", EXAMPLE));
    programs.put(
        "palpate plan --format json", List.of("bin/palpate", "plan", "--format", "json", EXAMPLE));
    programs.put(
        "palpate --version, without sharing", List.of("bin/palpate", "--version"));
    programs.put("palpate plan, without sharing", List.of("bin/palpate", "plan", EXAMPLE));
    return programs;
  }

  /** Milliseconds. */
  private static double run(List<String> command, String sharing) throws Exception {
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PALPATE_CLASS_SHARING", sharing);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var start = System.nanoTime();
    var code = builder.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("ended with " + code + ": " + command);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** It is made in the background; its lock is there until it is done. */
  private static void awaitArchive() throws Exception {
    var locked = true;
    for (var tries = 0; locked && tries < 600; tries++) {
      Thread.sleep(100);
      try (var files = Files.list(Path.of("target"))) {
        locked = files.anyMatch(file -> file.toString().endsWith(".jsa.lock"));
      }
    }
  }

  private static void print(int rounds, Map<String, List<Double>> times) {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, medians of %d in turn%n%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    System.out.println("| whole process | time | times the empty program |");
    System.out.println("|---|---|---|");
    var floor = median(times.values().iterator().next());
    times.forEach(
        (name, millis) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.1f |%n",
                name,
                median(millis),
                median(millis) / floor));
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }
}
