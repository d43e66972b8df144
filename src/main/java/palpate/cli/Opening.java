package palpate.cli;

/** The first words of the interview, said before anything has to be loaded. */
final class Opening {
  private Opening() {}

  static void say(Complaints to) {
    to.paragraph(
        "palpate asks about your health and your complaint. Then it suggests a course of massage,"
            + " or says who to see instead. It gives information, not a diagnosis. In an emergency"
            + " call an ambulance. Nothing you answer leaves this machine.");
    to.line("");
  }
}
