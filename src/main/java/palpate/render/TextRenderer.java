package palpate.render;

import java.io.IOException;
import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.advice.Urgency;

/** Advice as a report to be read from top to bottom. */
public final class TextRenderer implements AdviceRenderer {
  private final Theme theme;
  private final String engine;

  /**
   * @param engine the version of palpate
   */
  public TextRenderer(Theme theme, String engine) {
    this.theme = theme;
    this.engine = engine;
  }

  @Override
  public void render(Advice advice, Appendable out) throws IOException {
    var report = Report.of(advice, theme);
    var closing = new ClosingText(report, engine);
    advice
        .disposition()
        .accept(
            new Disposition.Cases<Page>() {
              @Override
              public Page treat(Disposition.Treat it) {
                new PlanText(report, it.plan()).write();
                closing.write();
                return report.page();
              }

              @Override
              public Page refer(Disposition.Refer it) {
                if (it.urgency() == Urgency.EMERGENCY) {
                  new EmergencyText(report).write(it);
                  closing.version();
                  return report.page();
                }
                new ReferralText(report, it).write();
                closing.write();
                return report.page();
              }

              @Override
              public Page incomplete(Disposition.Incomplete it) {
                new IncompleteText(report).write(it);
                closing.write();
                return report.page();
              }
            });
    out.append(report.page().toString());
  }
}
