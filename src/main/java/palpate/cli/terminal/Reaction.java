package palpate.cli.terminal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import palpate.questionnaire.Answer;

/** What a key led to: an answer, or a word about it, or nothing to speak of. */
record Reaction(List<Answer> given, String notice) {
  static final Reaction QUIET = new Reaction(List.of(), "");

  Reaction {
    given = List.copyOf(given);
    Objects.requireNonNull(notice, "notice");
  }

  static Reaction gives(Answer answer) {
    return new Reaction(List.of(answer), "");
  }

  static Reaction says(String notice) {
    return new Reaction(List.of(), notice);
  }

  Optional<Answer> answer() {
    return given.stream().findFirst();
  }
}
