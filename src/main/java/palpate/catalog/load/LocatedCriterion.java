package palpate.catalog.load;

import palpate.questionnaire.Criterion;
import palpate.source.SourceSpan;

/**
 * A criterion with the place where it stands.
 *
 * @param owner what it belongs to, as messages call it: "finding 'knee-pain'"
 */
record LocatedCriterion(String owner, Criterion criterion, SourceSpan span) {}
