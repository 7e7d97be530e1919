package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Signs;

/** Finds everything in a text that may be the number of a paragraph. */
final class Numerals {

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
      // Without a bracket there is no mark behind a number.
      if (from < flow.end(i) && flow.line(i).signs().has(Signs.BRACKET)) {
        inside(flow.text(), from, flow.end(i), found);
      }
    }
    return found;
  }

  private static void inside(String text, int from, int to, List<Numeral> found) {
    for (int at = text.indexOf('(', from); at >= 0 && at < to; at = text.indexOf('(', at + 1)) {
      int start = startBefore(text, from, at);
      Numeral numeral = start < 0 ? null : Numeral.read(text, start, to, false, 0);
      if (numeral != null && numeral.strong() && !cited(text, from, start)) {
        found.add(numeral);
      }
    }
  }

  /** Where the number begins in {@code " 3. ("}, seen from its bracket; -1 where none is. */
  static int startBefore(String text, int from, int bracket) {
    int at = blanksBefore(text, from, bracket, 4) - 1;
    if (at < from || (text.charAt(at) != '.' && text.charAt(at) != ')')) {
      return -1;
    }
    int end = blanksBefore(text, from, at, 2);
    int start = end;
    while (start > from && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    boolean isNumber = start < end && end - start <= 3;
    return isNumber && start > from && isBlank(text.charAt(start - 1)) ? start : -1;
  }

  private static int blanksBefore(String text, int from, int end, int most) {
    int at = end;
    while (at > from && end - at < most && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean cited(String text, int lineFrom, int at) {
    return CITES.matcher(text.substring(Math.max(lineFrom, at - 16), at)).find();
  }

  private Numerals() {}
}
