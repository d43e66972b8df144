package palpate.compiled;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import palpate.catalog.Condition;
import palpate.catalog.Condition.WeightedFinding;
import palpate.catalog.Finding;
import palpate.matching.Standing;
import palpate.matching.Support;

/** A condition made ready: what it requires, excludes and weighs. */
final class Candidate {
  private final int number;
  private final Condition condition;
  private final Test.Named[] requires;
  private final Test.Named[] excludes;
  private final Test.Named[] weighed;
  private final int[] weights;
  private final int attainable;

  Candidate(int number, Condition condition, Form form) {
    this.number = number;
    this.condition = condition;
    this.requires = tests(condition.requires(), form);
    this.excludes = tests(condition.excludes(), form);
    var findings = condition.supports().stream().map(WeightedFinding::finding).toList();
    this.weighed = tests(findings, form);
    this.weights = condition.supports().stream().mapToInt(WeightedFinding::weight).toArray();
    this.attainable = condition.attainable();
  }

  private static Test.Named[] tests(List<Finding> findings, Form form) {
    return findings.stream().map(it -> form.named(it.criterion())).toArray(Test.Named[]::new);
  }

  /** All that it requires: without that it cannot fit. */
  Test required() {
    return new Test.All(List.of(requires));
  }

  int condition() {
    return number;
  }

  Standing standing(Support support) {
    return Standing.of(condition, support.lowest(), support.attainable());
  }

  /** How it fits; empty when it cannot. */
  Optional<Fit> fit(Marks marks, int threshold) {
    var eligible = eligible(marks);
    if (!Ranges.mayBePresent(eligible)) {
      return Optional.empty();
    }
    var lowest = 0;
    var highest = 0;
    for (var i = 0; i < weighed.length; i++) {
      var range = weighed[i].range(marks);
      var gain = weights[i] > 0;
      var present = Ranges.isPresent(range);
      var possible = Ranges.mayBePresent(range);
      lowest += (gain ? present : possible) ? weights[i] : 0;
      highest += (gain ? possible : present) ? weights[i] : 0;
    }
    var fit = new Fit(this, eligible, new Support(lowest, highest, attainable), threshold);
    return fit.mayFit() ? Optional.of(fit) : Optional.empty();
  }

  /** Of a finding that counts, by its place in the condition. */
  int range(int weighed, Marks marks) {
    return this.weighed[weighed].range(marks);
  }

  /** Adds the open items that could still change it. */
  void open(Marks marks, BitSet into) {
    for (var tests : List.of(requires, excludes, weighed)) {
      for (var test : tests) {
        test.open(marks, into);
      }
    }
  }

  private int eligible(Marks marks) {
    var eligible = Ranges.PRESENT;
    for (var it : requires) {
      eligible &= it.range(marks);
      if (!Ranges.mayBePresent(eligible)) {
        return eligible;
      }
    }
    for (var it : excludes) {
      eligible &= Ranges.negated(it.range(marks));
    }
    return eligible;
  }
}
