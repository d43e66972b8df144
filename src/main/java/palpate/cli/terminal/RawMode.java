package palpate.cli.terminal;

import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.utils.OSUtils;

/** The terminal's mode in which each key arrives at once. */
final class RawMode {
  /** Control characters that are keys of ours; Ctrl-Z is left to the terminal. */
  private static final EnumSet<ControlChar> OURS =
      EnumSet.of(ControlChar.VINTR, ControlChar.VQUIT, ControlChar.VDSUSP);

  private static final int DISABLED = OSUtils.IS_OSX ? 0xff : 0;

  private RawMode() {}

  static Attributes from(Attributes before) {
    var raw = new Attributes(before);
    raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    raw.setLocalFlag(LocalFlag.ISIG, true);
    raw.setInputFlags(
        EnumSet.of(
            InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR, InputFlag.IGNCR, InputFlag.ISTRIP),
        false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    OURS.forEach(key -> raw.setControlChar(key, DISABLED));
    return raw;
  }
}
