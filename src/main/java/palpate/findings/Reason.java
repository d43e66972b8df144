package palpate.findings;

import java.util.List;
import java.util.Objects;
import palpate.catalog.Citation;
import palpate.questionnaire.Presence;
import palpate.questionnaire.Reply;

/**
 * Why something was concluded: a finding, what it counts for, whether it is there, and which
 * replies say so.
 *
 * @param weight points that it adds when present; negative ones argue against
 * @param points what it counts for now, with open answers taken at their least favourable
 */
public record Reason(
    String finding,
    String says,
    int weight,
    int points,
    Presence presence,
    List<Reply> replies,
    List<Citation> sources) {
  public Reason {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(presence, "presence");
    replies = List.copyOf(replies);
    sources = List.copyOf(sources);
  }
}
