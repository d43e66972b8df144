package palpate.render;

import java.util.List;
import java.util.Objects;

/** A piece of a book. */
sealed interface Block {
  <R> R accept(Cases<R> cases);

  /** One case for each sort. */
  interface Cases<R> {
    R heading(Heading it);

    R text(Text it);

    R items(Items it);

    R table(Table it);

    R question(Question it);
  }

  /**
   * The head of a chapter (level 2), of an entry or of a part of one.
   *
   * @param place where links to it lead; empty when there are none
   * @param listed whether the contents name it
   */
  record Heading(int level, String place, Prose words, boolean listed) implements Block {
    public Heading {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(words, "words");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.heading(this);
    }
  }

  /** Lines of one paragraph. */
  record Text(List<Prose> lines) implements Block {
    public Text {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** A list. */
  record Items(List<Entry> entries) implements Block {
    public Items {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.items(this);
    }

    /** One entry, and what else is said about it. */
    record Entry(Prose words, List<Prose> notes) {
      Entry {
        notes = List.copyOf(notes);
      }
    }
  }

  /** Things side by side. */
  record Table(Grid grid) implements Block {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /** Something to fill in. */
  record Question(Ask ask) implements Block {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.question(this);
    }
  }
}
