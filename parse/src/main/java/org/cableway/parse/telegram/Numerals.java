package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds everything in a text that may be the number of a paragraph. */
final class Numerals {

  // Matches " 3. (" in the middle of a line.
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[ \\t])(\\d{1,3})[ \\t]{0,2}[.)][ \\t]{0,4}(?=\\()");

  // "see para 3. (C)" names a paragraph and is none.
  private static final Pattern CITES =
      Pattern.compile("(?i)(?:paras?|paragraphs?|sections?|refs?|and|no|nos)\\.?\\s{1,3}$");

  /** The candidates before {@code to}, in their order. */
  static List<Numeral> in(Flow flow, int to) {
    List<Numeral> found = new ArrayList<>();
    for (int i = 0; i < flow.size() && flow.start(i) < to; i++) {
      Numeral opening = Numeral.opening(flow.text(), flow.start(i), flow.end(i));
      if (opening != null) {
        found.add(opening);
      }
      int from = opening == null ? flow.start(i) : opening.content();
      inside(flow.text(), from, flow.end(i), found);
    }
    return found;
  }

  private static void inside(String text, int from, int to, List<Numeral> found) {
    if (!holdsBracket(text, from, to)) {
      return;
    }
    Matcher matcher = INSIDE.matcher(text).region(from, to);
    while (matcher.find()) {
      Numeral numeral = Numeral.read(text, matcher.start(), to, false, 0);
      if (numeral != null && numeral.strong() && !cited(text, from, matcher.start())) {
        found.add(numeral);
      }
    }
  }

  // Most lines have none, and so no mark behind a number.
  private static boolean holdsBracket(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  private static boolean cited(String text, int lineFrom, int at) {
    return CITES.matcher(text.substring(Math.max(lineFrom, at - 16), at)).find();
  }

  private Numerals() {}
}
