package palpate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the code: which package may import which, and who may touch the world outside. */
class ArchitectureTest {

  private static final JavaClasses PALPATE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("palpate");

  private static final Set<String> CORE =
      Set.of("source", "questionnaire", "catalog", "findings", "screening", "matching", "plan");
  private static final Set<String> ADVICE_AND_BELOW = and(CORE, "advice");
  private static final Set<String> ALL_BUT_COMMANDS =
      and(
          ADVICE_AND_BELOW,
          "source.tree",
          "questionnaire.load",
          "catalog.load",
          "catalog.packed",
          "interview",
          "render",
          "batch",
          "bench",
          "bench.breaks",
          "bench.changes");

  /** Each package of ours, and the packages of ours that it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("palpate", Set.of("cli")),
          entry("cli", and(ALL_BUT_COMMANDS, "cli.terminal", "cli.kept")),
          entry("cli.terminal", ALL_BUT_COMMANDS),
          entry(
              "cli.kept",
              Set.of(
                  "render",
                  "catalog",
                  "questionnaire",
                  "questionnaire.load",
                  "source",
                  "source.tree")),
          entry(
              "batch",
              and(ADVICE_AND_BELOW, "render", "compiled", "questionnaire.load", "source.tree")),
          entry(
              "render",
              and(ADVICE_AND_BELOW, "compiled", "bench", "bench.breaks", "bench.changes")),
          entry("bench.breaks", and(ADVICE_AND_BELOW, "bench")),
          entry("bench.changes", and(ADVICE_AND_BELOW, "bench", "source.tree")),
          entry("compiled", ADVICE_AND_BELOW),
          entry("bench", ADVICE_AND_BELOW),
          entry("interview", CORE),
          entry("advice", CORE),
          entry("plan", Set.of("screening", "matching", "findings", "catalog")),
          entry("matching", Set.of("findings", "catalog", "questionnaire")),
          entry("screening", Set.of("findings", "catalog", "questionnaire")),
          entry("findings", Set.of("catalog", "questionnaire")),
          entry(
              "catalog.load",
              Set.of("catalog", "questionnaire", "questionnaire.load", "source.tree", "source")),
          entry("catalog.packed", Set.of("catalog", "questionnaire")),
          entry("catalog", Set.of("questionnaire", "source")),
          entry("questionnaire.load", Set.of("questionnaire", "source.tree", "source")),
          entry("questionnaire", Set.of("source")),
          entry("source.tree", Set.of("source")),
          entry("source", Set.of()));

  /** The libraries, and the packages of ours that may know them. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "java", MAY_IMPORT.keySet(),
          "org.jspecify.annotations", MAY_IMPORT.keySet(),
          "de.siegmar.fastcsv", Set.of("batch"),
          "tools.jackson", Set.of("source.tree", "render", "batch"),
          "org.snakeyaml", Set.of("source.tree"),
          "javax.xml.stream", Set.of("render"),
          "picocli", Set.of("cli"),
          "org.jline", Set.of("cli.terminal"));

  @Test
  void everyPackageHasARowInTheTable() {
    classes().should(resideInAKnownPackage()).check(PALPATE);
  }

  @Test
  void eachPackageImportsOnlyWhatItsRowAllows() {
    classes().should(importOnlyWhatTheTableAllows()).check(PALPATE);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices()
        .matching("palpate.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(PALPATE);
  }

  @Test
  void onlyMainTouchesTheStandardStreamsAndEndsTheProgram() {
    noClasses().that(areNotMain()).should().accessTargetWhere(isAStreamOrAnExit()).check(PALPATE);
  }

  @Test
  void onlyMainLooksAtTheClock() {
    noClasses().that(areNotMain()).should().accessTargetWhere(readsTheClock()).check(PALPATE);
  }

  @Test
  void onlyMainAsksWhereItRuns() {
    noClasses().that(areNotMain()).should().accessTargetWhere(asksWhereItRuns()).check(PALPATE);
  }

  @Test
  void theCoreKnowsNoStreamAndNoFile() {
    noClasses()
        .that(areInTheCore())
        .should()
        .dependOnClassesThat(areStreamsOrFiles())
        .allowEmptyShould(true)
        .check(PALPATE);
  }

  @Test
  void aBatchKnowsOnlyTheStreamsThatAreHandedToIt() {
    noClasses()
        .that()
        .resideInAPackage("palpate.batch")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.file\\..*|java\\.io\\.(File|RandomAccessFile).*")
        .check(PALPATE);
  }

  @Test
  void packagesAreNamedAfterTheDomain() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..impl..",
            "..util..",
            "..utils..",
            "..helper..",
            "..helpers..",
            "..manager..",
            "..managers..",
            "..common..")
        .check(PALPATE);
  }

  private static ArchCondition<JavaClass> resideInAKnownPackage() {
    return new ArchCondition<>("reside in a package that the table knows") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item,
                MAY_IMPORT.containsKey(packageOf(item)),
                item.getDescription() + " resides in " + item.getPackageName()));
      }
    };
  }

  private static ArchCondition<JavaClass> importOnlyWhatTheTableAllows() {
    return new ArchCondition<>("import only what their row of the table allows") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          var target = dependency.getTargetClass().getBaseComponentType();
          events.add(
              new SimpleConditionEvent(
                  dependency, mayImport(item, target), dependency.getDescription()));
        }
      }
    };
  }

  private static boolean mayImport(JavaClass from, JavaClass target) {
    var own = packageOf(from);
    if (target.isPrimitive()) {
      return true;
    }
    if (isOurs(target)) {
      var wanted = packageOf(target);
      return wanted.equals(own) || MAY_IMPORT.getOrDefault(own, Set.of()).contains(wanted);
    }
    return LIBRARIES.entrySet().stream()
        .filter(library -> target.getPackageName().concat(".").startsWith(library.getKey() + "."))
        .anyMatch(library -> library.getValue().contains(own));
  }

  private static DescribedPredicate<JavaClass> areNotMain() {
    return describe("are not Main", type -> !type.getName().matches("palpate\\.Main(\\$.*)?"));
  }

  private static DescribedPredicate<JavaClass> areInTheCore() {
    return describe(
        "are in the core",
        type ->
            !packageOf(type)
                .matches("palpate|cli(\\..*)?|batch|render(\\..*)?|source\\.tree(\\..*)?"));
  }

  /** Appendable belongs to java.lang; but who appends has to deal with its exception. */
  private static DescribedPredicate<JavaClass> areStreamsOrFiles() {
    return describe(
        "are streams or files",
        type ->
            type.getPackageName().matches("java\\.(io|nio\\.(file|channels)(\\..*)?)")
                && !type.isAssignableTo(IOException.class)
                && !type.isEquivalentTo(UncheckedIOException.class));
  }

  private static DescribedPredicate<JavaAccess<?>> isAStreamOrAnExit() {
    return describe(
        "it is a standard stream, or ends the program",
        access ->
            isAccessTo(access, System.class, "in", "out", "err", "console", "exit")
                || isAccessTo(access, Runtime.class, "exit", "halt")
                || access.getTarget().getFullName().endsWith(".printStackTrace()"));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return describe(
        "it reads the clock",
        access ->
            isAccessTo(access, System.class, "currentTimeMillis", "nanoTime")
                || isAccessTo(access, Clock.class, "systemUTC", "systemDefaultZone", "system")
                || isNowWithoutAClock(access));
  }

  private static boolean isNowWithoutAClock(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().startsWith("java.time")
        && access.getName().equals("now")
        && !access.getTarget().getFullName().contains(Clock.class.getName());
  }

  private static DescribedPredicate<JavaAccess<?>> asksWhereItRuns() {
    return describe(
        "it asks for the default locale or time zone",
        access ->
            isAccessTo(access, Locale.class, "getDefault")
                || isAccessTo(access, TimeZone.class, "getDefault")
                || isAccessTo(access, ZoneId.class, "systemDefault"));
  }

  private static boolean isAccessTo(JavaAccess<?> access, Class<?> owner, String... names) {
    return access.getTargetOwner().isEquivalentTo(owner)
        && Set.of(names).contains(access.getName());
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().concat(".").startsWith("palpate.");
  }

  /** The name of its package as the table has it: below palpate, or palpate itself. */
  private static String packageOf(JavaClass type) {
    return type.getPackageName().replaceFirst("^palpate\\.", "");
  }

  private static Set<String> and(Set<String> packages, String... more) {
    return Stream.concat(packages.stream(), Stream.of(more)).collect(toUnmodifiableSet());
  }
}
