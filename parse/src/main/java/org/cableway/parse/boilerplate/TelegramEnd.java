package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
      Pattern.compile(".*[.!?:)\\]\"'\\u201D\\u2019\\u2026*=_-]", Pattern.DOTALL);

  /** {@code ```}, {@code [/quote]}: what ends a block of text needs no blank line above it. */
  private static final Pattern FENCE =
      Pattern.compile("(?i)[`~]{3,9}|\\[/(?:quote|code|pre|spoiler)\\]|</(?:pre|code|blockquote)>");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int OPENING = 32;
  private static final int INTERRUPTION_LINES = 60;
  private static final int CROWD_LINES = 6;
  private static final int CROWD = 3;
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
    int page = firstOfPage(body, end);
    int last = lastCertain(body, page);
    int limit = leftOfMargin(body, last, page);
    int from = behindHeading(last, limit);
    int signature = signature(from, limit, i -> isSigned(i, limit));
    if (signature < 0) {
      signature = signature(from, limit, i -> Signature.isMixed(sheet.text(i)));
    }
    int stop = signature < 0 ? limit : behindTrailers(signature, limit);
    return withoutBlankEnd(body, stop);
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
    boolean mayBe =
        kind == LineKind.OTHER
            || kind == LineKind.NUMBERED
            || (kind == LineKind.TAGS && sheet.behindParagraphs().get(i));
    if (!mayBe) {
      return Optional.empty();
    }
    // Pages list their own tags below a telegram, whose own stand above its paragraphs.
    String text = sheet.text(i).strip();
    boolean isHeading = i + 1 < sheet.size() && !sheet.isBlank(i + 1) && isRule(sheet.text(i + 1));
    if (isHeading || Character.isLowerCase(text.charAt(0))) {
      return Optional.empty();
    }
    boolean isPage = mayStart(i, body) || isCrowded(i, body) || FENCE.matcher(text).matches();
    return isPage ? Habit.of(text) : Optional.empty();
  }

  /** Behind a telegram that breaks off in mid-sentence: one habit after the other. */
  private boolean isCrowded(int i, int body) {
    int before = sheet.filledBefore(i);
    if (before < body || before == i - 1) {
      return false;
    }
    int habits = 0;
    int at = i;
    for (int line = 0; line < CROWD_LINES && at < sheet.size(); line++) {
      habits += Habit.of(sheet.text(at)).isPresent() ? 1 : 0;
      at = sheet.filledFrom(at + 1, sheet.size());
    }
    return habits >= CROWD;
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
    String letters = NO_LETTERS.matcher(sheet.text(i)).replaceAll("");
    return letters.length() > OPENING ? letters.substring(0, OPENING) : letters;
  }

  /** TAGS and subject below the paragraphs are of a section's head, or of the page. */
  private boolean isCertain(int i, boolean isHeading) {
    LineKind kind = sheet.kind(i);
    return (kind.isText() && (isHeading || kind == LineKind.PARAGRAPH))
        || kind == LineKind.BRACKET
        || kind == LineKind.PAGE
        || sheet.level(i) != null;
  }

  /** The first name behind a sentence, else the last name of all; -1 for none. */
  private int signature(int last, int limit, IntPredicate isName) {
    int found = -1;
    int heading = -1;
    for (int i = last; i < limit; i++) {
      LineKind kind = sheet.kind(i);
      boolean mayBe = kind == LineKind.OTHER || (i == last && kind != LineKind.BLANK);
      if (!mayBe || !isName.test(i)) {
        continue;
      }
      if (isHeading(i, limit)) {
        heading = heading < 0 && isBehindSentence(i) && !isUnderlined(i) ? i : heading;
        continue;
      }
      found = i;
      if (i == last || isBehindSentence(i)) {
        return i;
      }
    }
    // Where nobody else signs, it was no heading, and what follows is somebody's remark.
    return found < 0 ? heading : found;
  }

  private boolean isUnderlined(int i) {
    int below = sheet.filledFrom(i + 1, sheet.size());
    return below < sheet.size() && isRule(sheet.text(below));
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
