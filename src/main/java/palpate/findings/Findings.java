package palpate.findings;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Finding;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.PresenceRange;
import palpate.questionnaire.Replies;
import palpate.questionnaire.Reply;

/** What one client's answers say about the findings and criteria of a catalog. */
public final class Findings {
  private final Replies replies;

  private Findings(Replies replies) {
    this.replies = replies;
  }

  public static Findings of(Catalog catalog, AnswerSheet sheet) {
    return new Findings(new Replies(catalog.questionnaire(), sheet));
  }

  public PresenceRange range(Criterion criterion) {
    return criterion.range(replies);
  }

  public PresenceRange range(Finding finding) {
    return finding.criterion().range(replies);
  }

  /** Whether it holds, or may once what is open or not sure is known. */
  public boolean mayHold(Criterion criterion) {
    return !range(criterion).isAbsent();
  }

  /** Whether no open answer can change it. */
  public boolean isSettled(Criterion criterion) {
    return range(criterion).isSettled();
  }

  /** The number given for an item, if one was. */
  public Optional<BigDecimal> amount(ItemId item) {
    return replies
        .answer(item)
        .filter(Answer.Amount.class::isInstance)
        .map(answer -> ((Answer.Amount) answer).value());
  }

  /** The options of an item that may hold: chosen, or not sure, or all when nothing was said. */
  public SortedSet<String> possible(ItemId item) {
    var options = new TreeSet<String>();
    var answer = replies.answer(item).filter(Answer.Chosen.class::isInstance);
    if (answer.isPresent()) {
      var chosen = (Answer.Chosen) answer.get();
      options.addAll(chosen.options());
      options.addAll(chosen.unsure());
    }
    if (options.isEmpty()) {
      replies.item(item).kind().options().forEach(option -> options.add(option.id()));
    }
    return options;
  }

  /** All of them present, as far as known. */
  public PresenceRange all(List<Finding> findings) {
    return findings.stream().map(this::range).reduce(PresenceRange.PRESENT, PresenceRange::and);
  }

  /** At least one of them present, as far as known. */
  public PresenceRange any(List<Finding> findings) {
    return findings.stream().map(this::range).reduce(PresenceRange.ABSENT, PresenceRange::or);
  }

  /** Whether a condition has all that it requires and nothing that it excludes, as far as known. */
  public PresenceRange eligible(Condition condition) {
    return all(condition.requires()).and(any(condition.excludes()).not());
  }

  /** The unanswered items that could still change it, in the order of the questionnaire. */
  public List<ItemId> open(Criterion criterion) {
    return open(List.of(criterion));
  }

  /** The unanswered items that could still change any of them, in the order of asking. */
  public List<ItemId> open(List<? extends Criterion> criteria) {
    Set<ItemId> open = new LinkedHashSet<>();
    criteria.forEach(criterion -> criterion.collectOpen(replies, open));
    return replies.inOrder(open);
  }

  /** The replies that make it hold, or that at least do not rule it out for being "not sure". */
  public List<Reply> because(Criterion criterion) {
    return replies(criterion, true);
  }

  /** The replies that keep it from holding. */
  public List<Reply> against(Criterion criterion) {
    return replies(criterion, false);
  }

  private List<Reply> replies(Criterion criterion, boolean holds) {
    var found = new TreeSet<Reply>();
    criterion.collectReplies(replies, holds, found);
    return List.copyOf(found);
  }

  public Replies replies() {
    return replies;
  }
}
