package palpate.render;

import java.util.Arrays;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Certainty;
import palpate.catalog.Condition.Mode;

/** How to read the book of a catalog. */
record ReadingChapter(Catalog catalog, BookPaper page, Marks marks) {
  void write() {
    page.chapter("reading", "How to read this book", false);
    page.text(
        "It holds all that the program knows. The program compares a client's answers with it; it"
            + " does not examine anybody, and nothing here is a diagnosis.");
    certainty();
    modes();
    otherMarks();
    matching();
  }

  private void certainty() {
    page.grid(
        new Grid(
            "How sure the evidence is that massage helps",
            List.of("Word", "What it means"),
            Arrays.stream(Certainty.values())
                .map(
                    it ->
                        Grid.Row.of(
                            Sentence.capital(it.word()),
                            Sentence.capital(EvidenceText.inPlainWords(it))))
                .toList()));
  }

  private void modes() {
    page.grid(
        new Grid(
            "What a condition may lead to",
            List.of("Mode", "What it means"),
            Arrays.stream(Mode.values())
                .map(
                    it ->
                        Grid.Row.of(
                            Sentence.capital(it.word()), Sentence.capital(Sentence.of(it.says()))))
                .toList()));
  }

  private void otherMarks() {
    page.paragraph(
        "A mark in square brackets names the source of what stands before it, and leads to it. These"
            + " marks are no numbered publication:");
    catalog.citations().stream()
        .filter(it -> !it.id().matches("S[0-9]+"))
        .forEach(it -> page.item(marks.marked(Sentence.of(it.cites()), List.of(it))));
  }

  private void matching() {
    var planning = catalog.planning();
    page.paragraph(Prose.strong("How answers lead to a condition."));
    page.item("Red flags and contraindications come first; whatever fits, the most cautious wins.");
    page.item(
        "A warning sign that is not answered is never taken for a no, and \"not sure\" counts as"
            + " yes.");
    page.item(
        "A condition is looked at when all that it needs is there and nothing that rules it out.");
    page.item(
        "Then points are added up. It fits from %s per cent of the points that can be had, and is"
                .formatted(planning.threshold())
            + " shown as near from %s per cent.".formatted(planning.near()));
    page.item("Points are judgement, not statistics: they do not say how likely a condition is.");
  }
}
