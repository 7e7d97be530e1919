package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** {@code ```}, {@code [/quote]}: what ends a block of text needs no blank line above it. */
  private static final Pattern FENCE =
      Pattern.compile("(?i)[`~]{3,9}|\\[/(?:quote|code|pre|spoiler)\\]|</(?:pre|code|blockquote)>");

  private static final int OPENING = 32;
  private static final int INTERRUPTION_LINES = 60;
  private static final int CROWD_LINES = 6;
  private static final int CROWD = 3;

  /** Pages without blank lines leave nothing else to go by. */
  private static final int LARGE_CROWD = 4;

  private static final int MISSING = 3;
  private static final int ADVERTISEMENT_LINES = 3;
  private static final int COMPANY_LINES = 6;
  private static final int LAST_LINES = 2;
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
    int page = firstOfPage(body, end);
    int last = lastCertain(body, page);
    int limit = leftOfMargin(body, last, page);
    int from = behindHeading(last, limit);
    return withoutBlankEnd(body, signed(body, from, limit));
  }

  private int signed(int body, int from, int limit) {
    SignedEnd end = new SignedEnd(sheet, body);
    int signed = end.find(from, limit);
    if (signed >= 0) {
      return signed;
    }
    int stop = new UnsignedEnd(sheet, body).find(from, limit);
    int unsure = end.findUnsure(from, stop, limit);
    return unsure < 0 ? stop : unsure;
  }

  /** A subject may end like a telegram, {@code ... OF "COD" LARKSPUR}: nobody signs the heading. */
  private int behindHeading(int last, int limit) {
    LineKind kind = sheet.kind(last);
    boolean isOfHeading = kind.isText() && kind != LineKind.PARAGRAPH;
    int at = last;
    while (isOfHeading && at < limit && !sheet.isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Where every line of a telegram is indented, the first one that is not ends it. */
  private int leftOfMargin(int body, int last, int limit) {
    int margin = Integer.MAX_VALUE;
    for (int i = body; i <= last; i++) {
      margin = sheet.isBlank(i) ? margin : Math.min(margin, Margins.of(sheet.text(i)));
    }
    for (int i = last + 1; i < limit && last > body; i++) {
      if (!sheet.isBlank(i) && Margins.of(sheet.text(i)) < margin - 1) {
        return i;
      }
    }
    return limit;
  }

  /** The first line from which on all is the page's. */
  private int firstOfPage(int body, int end) {
    int number = 0;
    int lastSection = lastSection(body, end);
    for (int at = Math.max(body + 1, lastSection); at < end; at++) {
      int i = at;
      number = Math.max(number, i == lastSection ? highest(body, i) : number(i));
      Habit habit = habit(i, body);
      if (habit != null && isLast(i, habit) && !goesOn(i, end, number)) {
        return i;
      }
    }
    return end;
  }

  /** An advertisement by itself ends nothing: it may stand anywhere. */
  private boolean isLast(int i, Habit habit) {
    boolean mayStandAnywhere = habit.isAdvertisement() || isAdvertised(i);
    return !mayStandAnywhere || hasCompany(i, habit);
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

  /** The habit of a line that may be one, or null: wrapped sentences hold words of every kind. */
  Habit habit(int i, int body) {
    LineKind kind = sheet.kind(i);
    boolean mayBe =
        kind == LineKind.OTHER
            || kind == LineKind.NUMBERED
            || (kind == LineKind.TAGS && sheet.isBehindParagraph(i));
    if (!mayBe || (isOfSentence(i) && !isBelowRule(i))) {
      return null;
    }
    Habit habit = sheet.habit(i);
    if (habit == null || isUnderlined(i)) {
      return null;
    }
    if (isOfSentence(i) && crowd(i, body) < LARGE_CROWD) {
      return null;
    }
    boolean isPage = isCrowded(i, body) || mayStart(i, body) || isFence(i) || isAdvertised(i);
    return isPage && (habit.isEnough() || hasCompany(i, habit)) ? habit : null;
  }

  private boolean isOfSentence(int i) {
    return Character.isLowerCase(sheet.text(i).strip().charAt(0)) || isWrapped(i);
  }

  private boolean isBelowRule(int i) {
    return i > 0 && Sheet.isRule(sheet.text(i - 1));
  }

  /** A heading of the telegram. */
  private boolean isUnderlined(int i) {
    return i + 1 < sheet.size() && !sheet.isBlank(i + 1) && Sheet.isRule(sheet.text(i + 1));
  }

  private boolean isCrowded(int i, int body) {
    return crowd(i, body) >= (sheet.filledBefore(i) == i - 1 ? LARGE_CROWD : CROWD);
  }

  private boolean isFence(int i) {
    return FENCE.matcher(sheet.text(i).strip()).matches();
  }

  /** Advertisements are put between two blocks, whatever the upper one ends with. */
  private boolean isAdvertised(int i) {
    int first = i;
    while (first > 0 && !sheet.isBlank(first - 1) && i - first < ADVERTISEMENT_LINES) {
      first--;
    }
    int end = i + 1;
    while (end < sheet.size() && !sheet.isBlank(end) && end - first <= ADVERTISEMENT_LINES) {
      end++;
    }
    Habit habit = end - first <= ADVERTISEMENT_LINES ? sheet.habit(first) : null;
    return habit != null && habit.isAdvertisement();
  }

  /** {@code Posted in Quito since 2002, he knows}: a sentence goes on in the line below. */
  private boolean isWrapped(int i) {
    String below = i + 1 < sheet.size() ? sheet.text(i + 1).strip() : "";
    return !below.isEmpty() && Character.isLowerCase(below.charAt(0));
  }

  /** A line that telegrams have too is the page's among others, behind a name, or at its end. */
  private boolean hasCompany(int i, Habit habit) {
    int before = sheet.filledBefore(i);
    if (before >= 0 && isEnd(before)) {
      return true;
    }
    int at = i;
    for (int line = 0; line < COMPANY_LINES; line++) {
      at = sheet.filledFrom(at + 1, sheet.size());
      if (at >= sheet.size() && line < LAST_LINES) {
        return true;
      }
      if (at >= sheet.size()) {
        break;
      }
      if (isOther(at, habit)) {
        return true;
      }
    }
    return before >= 0 && isOther(before, habit);
  }

  private boolean isOther(int i, Habit habit) {
    Habit other = sheet.habit(i);
    return other != null && (other.isEnough() || !other.equals(habit));
  }

  /** A name alone behind a sentence, {@code NNNN}: a telegram may end here. */
  private boolean isEnd(int i) {
    int before = sheet.filledBefore(i);
    boolean isName = Signature.isUpper(sheet.text(i)) && before >= 0 && sheet.endsSentence(before);
    return isName || sheet.kind(i) == LineKind.TRAILER || Signature.isGlued(sheet.text(i));
  }

  /** Behind a telegram that breaks off in mid-sentence: one habit after the other. */
  private int crowd(int i, int body) {
    if (sheet.filledBefore(i) < body) {
      return 0;
    }
    int habits = 0;
    int at = i;
    for (int line = 0; line < CROWD_LINES && at < sheet.size(); line++) {
      habits += sheet.habit(at) != null ? 1 : 0;
      at = sheet.filledFrom(at + 1, sheet.size());
    }
    return habits;
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
        || (Signature.isMixed(text) && (isApart || isBehindEnd(before)))
        || (isApart
            && (sheet.endsSentence(before)
                || Signature.mayBeGlued(text)
                || sheet.habit(before) != null
                || sheet.kind(before) == LineKind.TRAILER
                || sheet.kind(before) == LineKind.PAGE));
  }

  /** {@code Herbst} right below a sentence or the embassy's web site. */
  private boolean isBehindEnd(int i) {
    int before = sheet.filledBefore(i);
    return before >= 0 && (sheet.endsSentence(before) || sheet.kind(before) == LineKind.TRAILER);
  }

  /** An advertisement in the middle of a telegram: heading or paragraphs go on below it. */
  private boolean goesOn(int i, int end, int number) {
    boolean isSigned = isEnd(Math.max(0, sheet.filledBefore(i)));
    int habits = 0;
    for (int at = i + 1; at < Math.min(end, i + INTERRUPTION_LINES); at++) {
      if (number == 0 ? isFirstParagraphOrAbove(at) && !isSigned : isNext(at, number)) {
        return true;
      }
      // Readers number what they say, too: behind a name and a crowd it is none of the telegram.
      habits += isSigned && sheet.habit(at) != null ? 1 : 0;
      if (habits > CROWD) {
        return false;
      }
    }
    return false;
  }

  /** A paragraph may lack its number; one with a marking is nobody's but the telegram's. */
  private boolean isNext(int i, int number) {
    int next = number(i);
    boolean isMarked = sheet.kind(i) == LineKind.PARAGRAPH;
    return next == number + 1 || (isMarked && next > number && next <= number + MISSING);
  }

  private boolean isFirstParagraphOrAbove(int i) {
    LineKind kind = sheet.kind(i);
    return kind == LineKind.ORDER
        || kind == LineKind.SUBJECT
        || kind == LineKind.CLASSIFIER
        || (kind == LineKind.PARAGRAPH && number(i) <= MISSING)
        || isMarked(i);
  }

  /** Some telegrams mark their paragraphs and do not count them. */
  private boolean isMarked(int i) {
    return sheet.kind(i) == LineKind.OTHER && MarkedText.is(sheet.text(i));
  }

  private int number(int i) {
    LineKind kind = sheet.kind(i);
    if (kind != LineKind.PARAGRAPH && kind != LineKind.NUMBERED) {
      return 0;
    }
    Matcher matcher = NUMBER.matcher(sheet.text(i).strip());
    boolean isParagraph = matcher.matches() && (kind == LineKind.PARAGRAPH || !isOfList(i));
    return isParagraph ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** {@code 3. http://...}, and short lines one below the other: a list of links. */
  private boolean isOfList(int i) {
    String text = sheet.text(i);
    boolean isBelow = i + 1 < sheet.size() && sheet.kind(i + 1) == LineKind.NUMBERED;
    boolean isAbove = i > 0 && sheet.kind(i - 1) == LineKind.NUMBERED;
    return text.contains("://") || (text.length() < FULL_LINE && (isBelow || isAbove));
  }

  /** The lines that only a telegram has, up to the first one that is the page's. */
  List<Integer> certain(int body, int end) {
    return certainUpTo(body, firstOfPage(body, end));
  }

  private int lastCertain(int body, int limit) {
    List<Integer> certain = certainUpTo(body, limit);
    return certain.get(certain.size() - 1);
  }

  /** What only repeats such a line is a quotation; the first line of the text always counts. */
  private List<Integer> certainUpTo(int body, int limit) {
    List<Integer> certain = new ArrayList<>();
    certain.add(body);
    int number = 0;
    boolean isHeading = true;
    Set<String> seen = new HashSet<>();
    for (int i = body; i < limit; i++) {
      isHeading = sheet.isHead(i) || (isHeading && number < 2);
      boolean isCertain = isCertain(i, isHeading) || (number(i) > 0 && number(i) == number + 1);
      if (isCertain && (seen.add(opening(i)) || sheet.kind(i) == LineKind.PAGE)) {
        certain.add(i);
        number = Math.max(number, number(i));
      }
    }
    return certain;
  }

  /** A quotation may be wrapped anew, and have other quotation marks. */
  private String opening(int i) {
    String text = sheet.text(i);
    StringBuilder letters = new StringBuilder(OPENING + 1);
    for (int at = 0; at < text.length() && letters.length() < OPENING; ) {
      int sign = text.codePointAt(at);
      if (isLetterOrNumber(sign)) {
        letters.appendCodePoint(sign);
      }
      at += Character.charCount(sign);
    }
    return letters.substring(0, Math.min(letters.length(), OPENING));
  }

  private static boolean isLetterOrNumber(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** TAGS and subject below the paragraphs are of a section's head, or of the page. */
  private boolean isCertain(int i, boolean isHeading) {
    LineKind kind = sheet.kind(i);
    return (kind.isText() && (isHeading || kind == LineKind.PARAGRAPH))
        || kind == LineKind.BRACKET
        || kind == LineKind.PAGE
        || sheet.level(i) != null
        || isMarked(i);
  }

  private int withoutBlankEnd(int body, int stop) {
    int end = stop;
    while (end > body && sheet.isBlank(end - 1)) {
      end--;
    }
    return end;
  }
}
