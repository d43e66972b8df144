package palpate.bench;

import java.util.function.Predicate;

/**
 * One thing that some example should show.
 *
 * @param path where the catalog has it
 * @param state how it should be seen: "present", "absent"
 * @param shown whether one client's case shows it
 */
record Goal(Kind kind, String path, String state, Predicate<Case> shown) {}
