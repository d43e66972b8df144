package palpate.compiled;

import java.util.List;
import palpate.catalog.Course;
import palpate.catalog.Indication;
import palpate.catalog.Technique;

/**
 * What a course does where, as bits.
 *
 * @param when it may apply
 * @param techniques that it uses, by their place in the catalog
 * @param areas that it names
 * @param complaint whether it also works where the complaint is
 */
record CourseBits(Test when, long techniques, long areas, boolean complaint) {
  static CourseBits of(Course course, List<Technique> techniques, int place, Form form) {
    var used = 0L;
    var areas = 0L;
    var complaint = false;
    for (var phase : course.phases()) {
      for (Indication step : phase.indications()) {
        used |= 1L << techniques.indexOf(step.technique());
        areas |= form.bits(place, step.on().areas());
        complaint |= step.on().complaint();
      }
    }
    return new CourseBits(form.test(course.when()), used, areas, complaint);
  }
}
