package org.cableway.store.sql;

/** Codes and names that an index is made of: no index takes a text of any length. */
final class Brief {

  private static final int LONGEST = 500;

  /** The text, or its beginning. */
  static String of(String text) {
    return text == null || is(text) ? text : text.substring(0, LONGEST);
  }

  /** True where the text is taken whole. */
  static boolean is(String text) {
    return text.length() <= LONGEST;
  }

  private Brief() {}
}
