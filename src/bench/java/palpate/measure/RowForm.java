package palpate.measure;

import palpate.questionnaire.AnswerSheet;

/** How rows of answers are written. */
interface RowForm {
  /** What stands above all rows, with its line end; empty when nothing does. */
  String head();

  /** One row, with its line end. */
  String row(String id, AnswerSheet sheet);
}
