package org.cableway.parse.telegram;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes one line of the lines that a telegram is wrapped to. Items of a list and true paragraphs
 * keep a line of their own.
 */
final class Unwrap {

  // Longer runs of letters are no words, but texts that lost their blanks.
  private static final int LONGEST_WORD = 30;

  // Matches the start of "-- the item", "- item", "* item", "(1) item", "a) item".
  private static final Pattern ITEM =
      Pattern.compile("[-*•o]{1,3}[ (A-Z]|\\(?(?:[0-9]{1,2}|[A-Za-z])\\) ");

  // Matches rests of rules that have come into a line of text.
  private static final Pattern INK = Pattern.compile(" ?[-=_]{5,}[-=_ ]*+");

  private final Words words;

  /** Learns the words of a text, to tell words cut at the wrap column from whole ones. */
  Unwrap(Flow flow) {
    char[] text = flow.text().toCharArray();
    this.words = new Words(text);
    for (int i = 0; i < flow.size(); i++) {
      learn(text, flow.start(i), flow.end(i));
    }
  }

  // The first and last word of a line may be halves.
  private void learn(char[] text, int lineFrom, int lineTo) {
    int heldFrom = -1;
    int heldTo = -1;
    int from = lineFrom;
    boolean first = true;
    while (from < lineTo) {
      int to = endOfWord(text, from, lineTo);
      if (to - from > 1) {
        if (heldFrom >= 0) {
          words.add(heldFrom, heldTo);
        }
        heldFrom = first ? -1 : from;
        heldTo = to;
        first = false;
      }
      from = Math.max(to, from + 1);
    }
  }

  private static int endOfWord(char[] text, int from, int lineTo) {
    int limit = Math.min(lineTo, from + LONGEST_WORD);
    int to = from;
    while (to < limit && isLetter(text[to])) {
      to++;
    }
    return to;
  }

  private static boolean isLetter(char c) {
    char small = (char) (c | ' ');
    return small >= 'a' && small <= 'z';
  }

  /** The lines as text; null in the list stands for a blank line. */
  String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (String raw : lines) {
      String line = raw == null ? "" : squash(raw);
      if (line.isEmpty()) {
        gap |= raw == null;
        continue;
      }
      append(text, line, gap);
      gap = false;
    }
    return text.toString();
  }

  private void append(StringBuilder text, String line, boolean gap) {
    if (text.length() == 0) {
      text.append(line);
    } else if (isItem(line) || (gap && Sentences.ends(tail(text)))) {
      text.append('\n').append(line);
    } else if (endsInHyphen(text, line) || cutsWord(text, line)) {
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  // Most lines start with a word of two letters and more, and need no pattern to be told from
  // items.
  private static boolean isItem(String line) {
    boolean isWord = line.length() > 1 && isLetter(line.charAt(0)) && isLetter(line.charAt(1));
    return !(isWord && line.charAt(0) != 'o') && ITEM.matcher(line).lookingAt();
  }

  // "Franco-" / "German" is one word; "the talks --" / "or" are two.
  private static boolean endsInHyphen(StringBuilder text, String next) {
    int end = text.length() - 1;
    return end > 0
        && text.charAt(end) == '-'
        && Character.isLetterOrDigit(text.charAt(end - 1))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  // "for re" / "asons": the whole is a word of this text and its rest is none.
  private boolean cutsWord(StringBuilder text, String next) {
    String left = lastLetters(text);
    String right = firstLetters(next);
    return left.length() > 1
        && right.length() > 1
        && words.contains(left + right)
        && !words.contains(right);
  }

  private static String lastLetters(StringBuilder text) {
    int from = text.length();
    while (from > 0 && text.length() - from < 30 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static String firstLetters(String line) {
    int to = 0;
    while (to < line.length() && to < 30 && Character.isLetter(line.charAt(to))) {
      to++;
    }
    return line.substring(0, to);
  }

  private static String tail(StringBuilder text) {
    return text.substring(Math.max(0, text.length() - 8));
  }

  private static String squash(String line) {
    String inked =
        line.indexOf("-----") < 0 && line.indexOf("=====") < 0 && line.indexOf("_____") < 0
            ? line
            : INK.matcher(line).replaceAll(" ");
    return isSquashed(inked) ? inked : withoutGaps(inked);
  }

  // Most lines are: to look costs less than to copy.
  private static boolean isSquashed(String line) {
    boolean blank = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isGap = c == ' ' ? blank : c == '\u00a0' || Character.isWhitespace(c);
      if (isGap) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || line.isEmpty();
  }

  private static String withoutGaps(String inked) {
    char[] signs = inked.toCharArray();
    int length = 0;
    boolean blank = false;
    // What is left moves to the left: never over a sign that was not read.
    for (char c : signs) {
      if (c == ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
        blank = length > 0;
      } else {
        if (blank) {
          signs[length++] = ' ';
          blank = false;
        }
        signs[length++] = c;
      }
    }
    return new String(signs, 0, length);
  }
}
