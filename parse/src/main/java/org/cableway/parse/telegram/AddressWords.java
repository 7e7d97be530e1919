package org.cableway.parse.telegram;

/**
 * The words of an address up to a place in it. Precedence and number stand behind the name, so they
 * are taken off from the end.
 *
 * @param text the address, one blank between its words
 * @param end where the last word ends
 * @param blank the one before the last word, -1 where it is the only one
 */
record AddressWords(String text, int end, int blank) {

  /** All words of an address. */
  static AddressWords of(String address) {
    String text = Blanks.squeezed(address);
    return upTo(text, text.length());
  }

  private static AddressWords upTo(String text, int end) {
    return new AddressWords(text, end, text.lastIndexOf(' ', end - 1));
  }

  /** True where a word stands before the last. */
  boolean areSeveral() {
    return blank >= 0;
  }

  /** The last word. */
  String last() {
    return text.substring(blank + 1, end);
  }

  /** The words without the last; there are several. */
  AddressWords withoutLast() {
    return upTo(text, blank);
  }

  /** The words with a blank between. */
  String joined() {
    return text.substring(0, end);
  }
}
