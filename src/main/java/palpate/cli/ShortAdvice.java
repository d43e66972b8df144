package palpate.cli;

import palpate.advice.Disposition;
import palpate.catalog.Planning.Instruction;

/** The outcome in a sentence or two, with what to do first. */
final class ShortAdvice implements Disposition.Cases<String> {
  @Override
  public String treat(Disposition.Treat it) {
    return "A plan of %s visits was made.".formatted(it.plan().sessions().size());
  }

  @Override
  public String refer(Disposition.Refer it) {
    return words(it.instruction());
  }

  @Override
  public String incomplete(Disposition.Incomplete it) {
    return words(it.instruction());
  }

  private static String words(Instruction instruction) {
    return "%s %s".formatted(instruction.says(), instruction.action().says());
  }
}
