package org.cableway.enrich.settle;

/** Keys of {@code cables.raw} in those of copies. */
public final class RawKeys {

  /** The key of the document that holds a copy: {@code 5f...#2} is in {@code 5f...}. */
  public static String of(String copy) {
    int number = copy.indexOf('#');
    return number < 0 ? copy : copy.substring(0, number);
  }

  private RawKeys() {}
}
