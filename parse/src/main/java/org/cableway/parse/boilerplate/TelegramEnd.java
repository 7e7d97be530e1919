package org.cableway.parse.boilerplate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the last line of a telegram's text: the signature, else the line before what is known to be
 * the page's. Where nothing tells, a line is kept: a lost line of the telegram is worse.
 */
final class TelegramEnd {

  /** {@code 12. (C) The}: number of a paragraph. */
  private static final Pattern NUMBER =
      Pattern.compile("\\W{0,2}(\\d{1,3}) ?[.)].*", Pattern.DOTALL);

  /** {@code the Ministry.}, {@code END COMMENT.)}: a line behind which something else may start. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:)\\]\"'\\u201D\\u2019*=_-]", Pattern.DOTALL);

  private static final int INTERRUPTION_LINES = 60;
  private static final int WRAPPED = 80;
  private static final int FULL_LINE = 45;

  private final Sheet sheet;

  TelegramEnd(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Index behind the last line.
   *
   * @param body first line of the text
   * @param end where the next telegram starts, or the page ends
   */
  int find(int body, int end) {
    int limit = firstOfPage(body, end);
    int last = lastCertain(body, limit);
    int signature = signature(last, limit, i -> isSigned(i, limit));
    if (signature < 0) {
      signature = signature(last, limit, i -> Signature.isMixed(sheet.text(i)));
    }
    int stop = signature < 0 ? limit : behindTrailers(signature, limit);
    return withoutBlankEnd(body, stop);
  }

  /** The first line from which on all is the page's. */
  private int firstOfPage(int body, int end) {
    int number = 0;
    int lastSection = lastSection(body, end);
    for (int i = Math.max(body + 1, lastSection); i < end; i++) {
      number = Math.max(number, i == lastSection ? highest(body, i) : number(i));
      if (habit(i, body).isPresent() && !goesOn(i, end, number)) {
        return i;
      }
    }
    return end;
  }

  /** Page lines and classification lines stand in no comment: all above them is the telegram's. */
  private int lastSection(int body, int end) {
    int last = body;
    for (int i = body; i < end; i++) {
      last = sheet.level(i) != null || sheet.kind(i) == LineKind.PAGE ? i : last;
    }
    return last;
  }

  private int highest(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = Math.max(number, number(i));
    }
    return number;
  }

  /** The habit of a line that may be one: wrapped sentences hold words of every kind. */
  Optional<Habit> habit(int i, int body) {
    LineKind kind = sheet.kind(i);
    if (kind != LineKind.OTHER && kind != LineKind.NUMBERED) {
      return Optional.empty();
    }
    String text = sheet.text(i).strip();
    boolean isHeading = i + 1 < sheet.size() && !sheet.isBlank(i + 1) && isRule(sheet.text(i + 1));
    if (isHeading || Character.isLowerCase(text.charAt(0)) || !mayStart(i, body)) {
      return Optional.empty();
    }
    return Habit.of(text);
  }

  private boolean mayStart(int i, int body) {
    int before = sheet.filledBefore(i);
    if (before < body) {
      return false;
    }
    String text = sheet.text(before).strip();
    boolean isApart = before < i - 1;
    return Signature.isUpper(text)
        || Signature.isGlued(text)
        || (isApart
            && (SENTENCE_END.matcher(text).matches()
                || Signature.isMixed(text)
                || Signature.mayBeGlued(text)
                || Habit.of(text).isPresent()
                || sheet.kind(before) == LineKind.TRAILER
                || sheet.kind(before) == LineKind.PAGE));
  }

  /** An advertisement in the middle of a telegram: the count of paragraphs goes on below it. */
  private boolean goesOn(int i, int end, int number) {
    for (int at = i + 1; number > 0 && at < Math.min(end, i + INTERRUPTION_LINES); at++) {
      if (number(at) == number + 1) {
        return true;
      }
    }
    return false;
  }

  private int number(int i) {
    LineKind kind = sheet.kind(i);
    if (kind != LineKind.PARAGRAPH && kind != LineKind.NUMBERED) {
      return 0;
    }
    Matcher matcher = NUMBER.matcher(sheet.text(i).strip());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Index of the last line that only a telegram has; what only repeats one is a quotation. */
  private int lastCertain(int body, int limit) {
    int last = body;
    int number = 0;
    Set<String> seen = new HashSet<>();
    for (int i = body; i < limit; i++) {
      boolean isCertain = isCertain(i) || (number(i) > 0 && number(i) == number + 1);
      if (isCertain && (seen.add(sheet.text(i).strip()) || sheet.kind(i) == LineKind.PAGE)) {
        last = i;
        number = Math.max(number, number(i));
      }
    }
    return last;
  }

  private boolean isCertain(int i) {
    LineKind kind = sheet.kind(i);
    return kind.isText()
        || kind == LineKind.BRACKET
        || kind == LineKind.PAGE
        || sheet.level(i) != null;
  }

  /** The first name behind a sentence, else the last name of all; -1 for none. */
  private int signature(int last, int limit, IntPredicate isName) {
    int found = -1;
    for (int i = last; i < limit; i++) {
      LineKind kind = sheet.kind(i);
      boolean mayBe = kind == LineKind.OTHER || (i == last && kind != LineKind.BLANK);
      if (mayBe && isName.test(i) && !isHeading(i, limit)) {
        found = i;
        if (i == last || isBehindSentence(i)) {
          return i;
        }
      }
    }
    return found;
  }

  private boolean isBehindSentence(int i) {
    int before = sheet.filledBefore(i);
    return before < 0
        || sheet.kind(before) == LineKind.PAGE
        || SENTENCE_END.matcher(sheet.text(before).strip()).matches();
  }

  private boolean isSigned(int i, int limit) {
    String text = sheet.text(i);
    boolean isLast = i + 1 >= limit || sheet.isBlank(i + 1);
    return Signature.isUpper(text) || (isLast && Signature.isGlued(text));
  }

  /** True where wrapped text follows: then the line was a heading. */
  private boolean isHeading(int i, int limit) {
    int from = sheet.filledFrom(i + 1, limit);
    int full = 0;
    int lines = 0;
    for (int at = from; at < limit && !sheet.isBlank(at) && lines < 12; at++) {
      int length = sheet.text(at).strip().length();
      if (length > WRAPPED) {
        return false;
      }
      full += length >= FULL_LINE ? 1 : 0;
      lines++;
    }
    return full >= 2;
  }

  /** NNNN, a printed level, a rule, the web site of the embassy, the name once more. */
  private int behindTrailers(int signature, int limit) {
    int end = signature + 1;
    String name = sheet.text(signature).strip();
    for (int i = end; i < limit; i++) {
      if (isTrailer(i, name) || (i == end && goesOnBelow(i))) {
        end = i + 1;
      } else if (!sheet.isBlank(i) && !isRule(sheet.text(i))) {
        return end;
      }
    }
    return end;
  }

  private boolean isTrailer(int i, String name) {
    LineKind kind = sheet.kind(i);
    return kind == LineKind.TRAILER
        || kind == LineKind.OLD_PAGE
        || kind == LineKind.CAPTION
        || sheet.isBareLevel(i)
        || sheet.text(i).strip().equalsIgnoreCase(name);
  }

  /** A short line right below: the rest of an address, a second name. */
  private boolean goesOnBelow(int i) {
    String text = sheet.text(i).strip();
    return !text.isEmpty()
        && text.length() <= FULL_LINE
        && (sheet.kind(i - 1) == LineKind.TRAILER || Signature.isMixed(sheet.text(i - 1)))
        && Habit.of(text).isEmpty();
  }

  private static boolean isRule(String text) {
    return text.chars().allMatch(c -> c == '-' || c == '=' || c == '*' || c == '_' || c == ' ');
  }

  private int withoutBlankEnd(int body, int stop) {
    int end = stop;
    while (end > body && sheet.isBlank(end - 1)) {
      end--;
    }
    return end;
  }
}
