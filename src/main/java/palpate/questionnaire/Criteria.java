package palpate.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The criteria that combine others. */
public final class Criteria {
  private Criteria() {}

  /** Holds when every part does; with no parts, always. */
  public record All(List<Criterion> parts) implements Criterion {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public PresenceRange range(Replies replies) {
      var range = PresenceRange.PRESENT;
      for (var part : parts) {
        range = range.and(part.range(replies));
      }
      return range;
    }

    @Override
    public void collectOpen(Replies replies, Set<ItemId> into) {
      openOf(this, parts, replies, into);
    }

    @Override
    public void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
      repliesOf(parts, replies, holds, into);
    }

    @Override
    public void collectItems(Set<ItemId> into) {
      parts.forEach(part -> part.collectItems(into));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.all(this);
    }
  }

  /** Holds when at least one part does. */
  public record Any(List<Criterion> parts) implements Criterion {
    public Any {
      parts = List.copyOf(parts);
      requireParts(parts);
    }

    @Override
    public PresenceRange range(Replies replies) {
      return rangeOfAny(parts, replies);
    }

    @Override
    public void collectOpen(Replies replies, Set<ItemId> into) {
      openOf(this, parts, replies, into);
    }

    @Override
    public void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
      repliesOf(parts, replies, holds, into);
    }

    @Override
    public void collectItems(Set<ItemId> into) {
      parts.forEach(part -> part.collectItems(into));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.any(this);
    }
  }

  /** Holds when no part does. */
  public record None(List<Criterion> parts) implements Criterion {
    public None {
      parts = List.copyOf(parts);
      requireParts(parts);
    }

    @Override
    public PresenceRange range(Replies replies) {
      return rangeOfAny(parts, replies).not();
    }

    @Override
    public void collectOpen(Replies replies, Set<ItemId> into) {
      openOf(this, parts, replies, into);
    }

    @Override
    public void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
      repliesOf(parts, replies, !holds, into);
    }

    @Override
    public void collectItems(Set<ItemId> into) {
      parts.forEach(part -> part.collectItems(into));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.none(this);
    }
  }

  /** Points that a score gains, or loses, when a criterion holds. */
  public record Term(int points, Criterion when) {
    public Term {
      Objects.requireNonNull(when, "when");
      if (points == 0) {
        throw new IllegalArgumentException("a term of 0 points says nothing");
      }
    }
  }

  /** Holds when the points of the terms that hold add up to at least {@code atLeast}. */
  public record Score(List<Term> terms, int atLeast) implements Criterion {
    public Score {
      terms = List.copyOf(terms);
      requireParts(terms);
    }

    @Override
    public PresenceRange range(Replies replies) {
      var ranges = terms.stream().map(term -> term.when().range(replies)).toList();
      var lowest = Presence.ABSENT;
      var highest = Presence.ABSENT;
      for (var level : List.of(Presence.UNKNOWN, Presence.PRESENT)) {
        lowest = reaches(ranges, level, true) ? level : lowest;
        highest = reaches(ranges, level, false) ? level : highest;
      }
      return new PresenceRange(lowest, highest);
    }

    /**
     * Whether the points suffice when a gain counts only if its criterion reaches {@code level},
     * and a loss counts unless the opposite of its criterion does.
     */
    private boolean reaches(List<PresenceRange> ranges, Presence level, boolean lowest) {
      var sum = 0;
      for (var i = 0; i < ranges.size(); i++) {
        var points = terms.get(i).points();
        var range = points > 0 ? ranges.get(i) : ranges.get(i).not();
        var end = lowest ? range.lowest() : range.highest();
        sum += end.atLeast(level) == points > 0 ? points : 0;
      }
      return sum >= atLeast;
    }

    @Override
    public List<Criterion> parts() {
      return terms.stream().map(Term::when).toList();
    }

    @Override
    public void collectOpen(Replies replies, Set<ItemId> into) {
      openOf(this, parts(), replies, into);
    }

    @Override
    public void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
      for (var term : terms) {
        repliesOf(List.of(term.when()), replies, holds == term.points() > 0, into);
      }
    }

    @Override
    public void collectItems(Set<ItemId> into) {
      terms.forEach(term -> term.when().collectItems(into));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.score(this);
    }
  }

  /** A criterion that the catalog gave a name, so that others can use it: a finding. */
  public record Named(String id, String says, Criterion when) implements Criterion {
    public Named {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(when, "when");
    }

    @Override
    public PresenceRange range(Replies replies) {
      return replies.remembered(this);
    }

    @Override
    public void collectOpen(Replies replies, Set<ItemId> into) {
      when.collectOpen(replies, into);
    }

    @Override
    public void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
      when.collectReplies(replies, holds, into);
    }

    @Override
    public void collectItems(Set<ItemId> into) {
      when.collectItems(into);
    }

    @Override
    public List<Criterion> parts() {
      return List.of(when);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.named(this);
    }
  }

  private static PresenceRange rangeOfAny(List<Criterion> parts, Replies replies) {
    var range = PresenceRange.ABSENT;
    for (var part : parts) {
      range = range.or(part.range(replies));
    }
    return range;
  }

  private static void openOf(
      Criterion whole, List<Criterion> parts, Replies replies, Set<ItemId> into) {
    if (!whole.range(replies).isSettled()) {
      parts.forEach(part -> part.collectOpen(replies, into));
    }
  }

  /** Only parts that themselves lean the wanted way are reasons. */
  private static void repliesOf(
      List<Criterion> parts, Replies replies, boolean holds, Set<Reply> into) {
    for (var part : parts) {
      var range = holds ? part.range(replies) : part.range(replies).not();
      if (range.lowest().atLeast(Presence.UNKNOWN)) {
        part.collectReplies(replies, holds, into);
      }
    }
  }

  private static void requireParts(Collection<?> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a criterion that combines needs parts");
    }
  }
}
