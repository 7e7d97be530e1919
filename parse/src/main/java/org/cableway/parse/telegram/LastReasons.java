package org.cableway.parse.telegram;

/**
 * The reasons in the text that was asked for last: two readers of a classified-by block ask for
 * those of the same text. Lives as long as one heading is read.
 */
final class LastReasons {

  private String text;
  private Reasons reasons;

  /** As {@link Reasons#in}. */
  Reasons in(String asked) {
    if (!asked.equals(text)) {
      text = asked;
      reasons = Reasons.in(asked);
    }
    return reasons;
  }
}
