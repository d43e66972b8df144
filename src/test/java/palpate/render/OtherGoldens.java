package palpate.render;

import java.util.List;

/** The goldens that no situation owns. */
final class OtherGoldens {
  static final List<String> FILES =
      List.of(
          "render/rejected/rejected.json",
          "render/treat-with-changes/brief.json",
          "render/treat-with-changes/explain.txt",
          "render/treat-with-changes/explain.json",
          "render/no-match/explain.txt",
          "render/undecided/explain.txt",
          "render/catalog/list.txt",
          "render/catalog/condition.txt",
          "render/catalog/technique.txt",
          "render/catalog/red-flag.txt",
          "render/catalog/contraindication.txt",
          "render/catalog/finding.txt",
          "render/catalog/measure.txt",
          "render/catalog/measure-with-form.txt",
          "render/catalog/source.txt",
          "render/catalog/book.md",
          "render/catalog/book.html",
          "render/catalog/item.txt",
          "render/catalog/item-under-heading.txt",
          "render/template/template.yaml",
          "render/problems/problems.txt");

  private OtherGoldens() {}
}
