package palpate.bench;

import java.util.Locale;

/** What kinds of things examples should show. */
public enum Kind {
  CRITERION,
  FINDING,
  OPTION,
  RED_FLAG,
  CONTRAINDICATION,
  CLEARANCE,
  MODIFICATION,
  CONDITION,
  REQUIRES,
  EXCLUDES,
  SUPPORTS,
  COURSE,
  EXTENSION,
  TECHNIQUE,
  OUTCOME,
  SEVERITY,
  REVIEW;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
