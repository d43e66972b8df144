package palpate.terminal;

/** A key that has a name, with the bytes that a terminal sends for it. */
public enum Key {
  UP("\033[A", "\033OA"),
  DOWN("\033[B", "\033OB"),
  RIGHT("\033[C", "\033OC"),
  LEFT("\033[D", "\033OD"),
  HOME("\033[H", "\033OH"),
  END("\033[F", "\033OF"),
  PAGE_UP("\033[5~"),
  PAGE_DOWN("\033[6~"),
  INSERT("\033[2~"),
  DELETE("\033[3~"),
  ENTER("\r"),
  TAB("\t"),
  SHIFT_TAB("\033[Z"),
  SPACE(" "),
  ESC("\033"),
  BACKSPACE("\177"),
  CTRL_A("\001"),
  CTRL_C("\003"),
  CTRL_D("\004"),
  CTRL_E("\005"),
  CTRL_L("\014"),
  CTRL_U("\025"),
  CTRL_W("\027"),
  CTRL_Z("\032"),
  CTRL_BACKSLASH("\034");

  private final String plain;
  private final String application;

  Key(String plain) {
    this(plain, plain);
  }

  Key(String plain, String application) {
    this.plain = plain;
    this.application = application;
  }

  /** What is sent; arrows differ once the program has asked for application keys. */
  public String sent(boolean applicationKeys) {
    return applicationKeys ? application : plain;
  }
}
