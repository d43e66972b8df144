package palpate.cli;

import palpate.cli.terminal.Move;
import palpate.cli.terminal.Question;
import palpate.questionnaire.Answer;

/** Knows what to type in one mode. */
interface Hand {
  /** What gives an answer; an answer that is offered is only accepted. */
  String answer(Question question, Answer answer);

  String why(Question question);

  /** What is no answer here, where none is offered. */
  String wrong(Question question);

  String skip(Question question);

  String review(Question question);

  String back();

  /** At the list of answers: changes the one of that number, from 1. */
  String change(int number);

  /** At the list of answers: goes on. */
  String finish();

  String leave(Move.Leave.Reason reason);
}
