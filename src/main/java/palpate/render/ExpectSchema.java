package palpate.render;

import palpate.catalog.Dose;

/** What an answers file may expect of its advice, as a JSON Schema. */
final class ExpectSchema {
  private static final int MOST_MINUTES = 600;
  private static final int MOST_POINTS = 1000;
  private static final int MOST_PER_WEEK = 7;
  private static final int MOST_LINES = 100;
  private static final int NAME = 200;

  private ExpectSchema() {}

  static Json json() {
    var keys = new Json();
    outcome(keys);
    plan(keys);
    return Schema.object(keys)
        .put("description", "What must come of the answers; it makes the file a test.");
  }

  private static void outcome(Json keys) {
    put(keys, "disposition", "The outcome.", Schema.oneOfTheWords("treat", "refer", "incomplete"));
    put(
        keys,
        "urgency",
        "Of a referral.",
        Schema.oneOfTheWords("emergency", "urgent", "clearance", "routine"));
    put(keys, "condition", "The condition that is planned.", Schema.reference("condition"));
    put(
        keys,
        "support",
        "The points of that condition, or of the best match where none is planned.",
        Schema.integer(-MOST_POINTS, MOST_POINTS));
    put(
        keys,
        "points",
        "The points of conditions: \"heel-pain 12\", or \"heel-pain 9 to 12, kept out\".",
        Schema.listOf(Schema.of("string").put("pattern", Schema.NOT_BLANK)));
    put(keys, "flags", "Raised, perhaps beside others.", Schema.someOf("caution"));
    put(keys, "not-flags", "Not raised.", Schema.someOf("caution"));
    put(keys, "all-flags", "Raised, and no others.", Schema.someOf("caution"));
    put(
        keys,
        "levels",
        "How cautious flags are: \"knee-hot urgent\".",
        Schema.listOf(Schema.of("string").put("pattern", Schema.NOT_BLANK)));
    put(keys, "missing", "Items that are asked for.", Schema.someOf("item"));
    put(keys, "near", "Look alike, and are not what is planned.", Schema.someOf("condition"));
  }

  private static void plan(Json keys) {
    put(keys, "modifications", "Among the changes to the plan.", Schema.someOf("caution"));
    put(keys, "course", "The name of the course.", Schema.text(NAME));
    var sessions = Schema.integer(Dose.MIN_SESSIONS, Dose.MAX_SESSIONS);
    put(keys, "sessions", "The number of visits.", sessions);
    put(keys, "per-week", "Visits a week at first.", Schema.integer(1, MOST_PER_WEEK));
    put(keys, "minutes", "Hands-on minutes of a usual visit.", Schema.integer(1, MOST_MINUTES));
    put(keys, "weeks", "How long the plan takes.", Schema.of("integer").put("minimum", 1));
    var visits = Schema.listOf(Schema.integer(1, Dose.MAX_SESSIONS));
    put(keys, "reviews", "The visits with a review, all of them.", visits);
    put(keys, "extension", "Visits that may follow.", Schema.integer(0, Dose.MAX_SESSIONS));
    put(keys, "techniques", "What is used, all of it.", Schema.someOf("technique"));
    put(
        keys,
        "visits",
        "One line for each run of equal visits.",
        Schema.listOf(Schema.of("string").put("pattern", Schema.NOT_BLANK)));
    put(keys, "limits", "What all changes together demand.", limits(sessions));
  }

  private static Json limits(Json sessions) {
    var keys = new Json();
    put(keys, "pressure", "The most.", Schema.oneOfTheWords("light", "moderate", "firm"));
    put(keys, "minutes", "The most of a visit.", Schema.integer(1, MOST_MINUTES));
    put(keys, "sessions", "The most.", sessions);
    put(keys, "without", "Techniques that are not used.", Schema.someOf("technique"));
    put(keys, "avoid", "Areas that are left alone.", Schema.someOf("area"));
    put(keys, "light-on", "Areas for light pressure only.", Schema.someOf("area"));
    put(keys, "positions", "How many ways to lie.", Schema.integer(0, MOST_LINES));
    put(keys, "notes", "How many lines for the practitioner.", Schema.integer(0, MOST_LINES));
    return Schema.object(keys);
  }

  private static void put(Json keys, String key, String meaning, Json schema) {
    keys.put(key, new Json().put("description", meaning).putAll(schema));
  }
}
