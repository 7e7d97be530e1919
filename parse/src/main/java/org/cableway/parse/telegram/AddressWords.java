package org.cableway.parse.telegram;

/**
 * The words of an address up to a place in it. Precedence and number stand behind the name, so they
 * are taken off from the end.
 *
 * @param text the address, one blank between its words
 * @param end where the last word ends
 */
record AddressWords(String text, int end) {

  /** All words of an address. */
  static AddressWords of(String address) {
    String text = Blanks.squeezed(address);
    return new AddressWords(text, text.length());
  }

  /** True where a word stands before the last. */
  boolean areSeveral() {
    return lastBlank() >= 0;
  }

  /** The last word. */
  String last() {
    return text.substring(lastBlank() + 1, end);
  }

  /** The words without the last; there are several. */
  AddressWords withoutLast() {
    return new AddressWords(text, lastBlank());
  }

  /** The words with a blank between. */
  String joined() {
    return text.substring(0, end);
  }

  private int lastBlank() {
    return text.lastIndexOf(' ', end - 1);
  }
}
