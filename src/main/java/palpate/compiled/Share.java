package palpate.compiled;

import palpate.questionnaire.ItemKind;

/** How large a part of the numbers that an item takes lies within bounds, from 0 to 1. */
record Share(double atLeast, double atMost) implements ItemKind.Cases<Double> {
  @Override
  public Double number(ItemKind.Amount kind) {
    return of(kind.min().doubleValue(), kind.max().doubleValue());
  }

  @Override
  public Double date(ItemKind.Date kind) {
    return of((double) kind.min().toEpochDay(), (double) kind.max().toEpochDay());
  }

  private double of(double min, double max) {
    var width = Math.min(max, atMost) - Math.max(min, atLeast);
    return Math.max(0, width + 1) / (max - min + 1);
  }

  @Override
  public Double oneOf(ItemKind.OneOf kind) {
    return 1.0;
  }

  @Override
  public Double anyOf(ItemKind.AnyOf kind) {
    return 1.0;
  }

  @Override
  public Double text(ItemKind.Text kind) {
    return 1.0;
  }
}
