package palpate.render;

import java.util.List;
import palpate.advice.Advice;
import palpate.catalog.Claim;

/** A text report in the making: what it is about, the page, and the sources cited so far. */
record Report(Advice advice, Page page, Marks marks, Names names) {
  static Report of(Advice advice, Theme theme) {
    return new Report(advice, new Page(theme), new Marks(), new Names(advice.catalog()));
  }

  /** A section of claims; none without claims. */
  void claims(String heading, List<Claim> claims) {
    if (!claims.isEmpty()) {
      page.heading(heading);
      items(claims);
    }
  }

  void items(List<Claim> claims) {
    claims.forEach(claim -> page.item(marks.claim(claim)));
  }
}
