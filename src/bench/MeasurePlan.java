import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Measures palpate as whole processes, beside an empty Java program on the same JVM.
 *
 * <p>Run it at the root of the repository, after a build: {@code java src/bench/MeasurePlan.java
 * [ROUNDS [CATALOG ANSWERS]]}; with another catalog and a file of answers that fits it, {@code plan} is
 * measured on it as well. The programs run in turn, so that a busy moment of the machine falls on
 * all of them; the table has medians. Peak memory is read from /proc, so it is there on Linux only.
 */
public final class MeasurePlan {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:TieredStopAtLevel=1");
  private static final String JAR = "target/palpate.jar";
  private static final String EXAMPLE = "examples/desk-neck-shoulder.yaml";

  private record Sample(double millis, long kilobytes) {}

  public static void main(String[] args) throws Exception {
    var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 11;
    var programs = programs();
    if (args.length == 3) {
      programs.put(
          "palpate plan, text, " + Path.of(args[1]).getFileName(),
          command("-jar", JAR, "plan", "--catalog", args[1], args[2]));
    }
    Map<String, List<Sample>> samples = new LinkedHashMap<>();
    programs.keySet().forEach(name -> samples.put(name, new ArrayList<>()));
    for (var round = 0; round <= rounds; round++) {
      for (var program : programs.entrySet()) {
        var sample = run(program.getValue());
        if (round > 0) { // the first round warms the file cache
          samples.get(program.getKey()).add(sample);
        }
      }
    }
    print(rounds, samples);
  }

  private static Map<String, List<String>> programs() throws IOException {
    var folder = Files.createTempDirectory("palpate-measure");
    var source = Files.writeString(folder.resolve("Empty.java"),
        "public class Empty { public static void main(String[] args) {} }");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("an empty Java program", command("-cp", folder.toString(), "Empty"));
    programs.put("palpate --version", command("-jar", JAR, "--version"));
    programs.put("palpate plan, text", command("-jar", JAR, "plan", EXAMPLE));
    programs.put("palpate plan, JSON", command("-jar", JAR, "plan", "--format", "json", EXAMPLE));
    programs.put("palpate catalog check", command("-jar", JAR, "catalog", "check"));
    return programs;
  }

  private static List<String> command(String... words) {
    var command = new ArrayList<String>();
    command.add(JAVA);
    command.addAll(FLAGS);
    command.addAll(Arrays.asList(words));
    return command;
  }

  private static Sample run(List<String> command) throws Exception {
    var start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    var peak = 0L;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(status));
      Thread.sleep(1);
    }
    var millis = (System.nanoTime() - start) / 1e6;
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + command);
    }
    return new Sample(millis, peak);
  }

  private static long peak(Path status) {
    try {
      for (var line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException | RuntimeException e) {
      return 0; // it has just ended, or this is not Linux
    }
    return 0;
  }

  private static void print(int rounds, Map<String, List<Sample>> samples) {
    var names = List.copyOf(samples.keySet());
    var floor = median(samples.get(names.get(0)).stream().map(Sample::millis).toList());
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, medians of %d%n%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    System.out.printf("| whole process | time | times the empty program | peak memory |%n");
    System.out.printf("|---|---|---|---|%n");
    for (var name : names) {
      var millis = median(samples.get(name).stream().map(Sample::millis).toList());
      var memory = median(samples.get(name).stream().map(it -> it.kilobytes() / 1024.0).toList());
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f ms | %.1f | %.0f MiB |%n",
          name,
          millis,
          millis / floor,
          memory);
    }
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
