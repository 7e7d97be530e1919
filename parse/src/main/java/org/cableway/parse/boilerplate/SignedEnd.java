package org.cableway.parse.boilerplate;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds the name with which a telegram is signed, and what belongs to the telegram behind it. */
final class SignedEnd {

  private static final int WRAPPED = 80;
  private static final int FULL_LINE = 45;
  private static final int HEADING_LINES = 12;

  /** {@code Visit our Classified Website:}, {@code http://www.state.sgov.gov/p}. */
  private static final Pattern WEB_SITE = Pattern.compile("(?i)\\bvis[i1]t\\b|https?://");

  /** {@code larkspur}, {@code Heath and Moor}, {@code Portal:Unit ed_Kingdom}. */
  private static final Pattern NAMES =
      Pattern.compile(
          "[\\p{L}.'\\u2019-]{2,24}"
              + "|[^\\p{Ll}\\s]\\S{0,44}(?:\\s{1,4}(?:and|of|[^\\p{Ll}\\s]\\S{0,44})){0,4}");

  private final Sheet sheet;
  private final int body;
  private final Classifier classifier;

  SignedEnd(Sheet sheet, int body) {
    this.sheet = sheet;
    this.body = body;
    this.classifier = Classifier.of(sheet, body);
  }

  /**
   * Index behind the last line of a signed telegram; -1 where nobody signs.
   *
   * @param from the last line that is certainly the telegram's
   * @param limit the first line that is certainly not
   */
  int find(int from, int limit) {
    int signature = first(byClassifier(from, limit), belowWebSite(from, limit));
    if (signature < 0) {
      signature = signature(from, limit, i -> isSigned(i, limit));
    }
    return signature < 0 ? -1 : behindTrailers(signature, limit);
  }

  /**
   * The same for names that may as well be other words: small letters, no sentence before them.
   *
   * @param stop where the telegram ends if nobody signs; a name may stand right there
   */
  int findUnsure(int from, int stop, int limit) {
    int end = Math.min(limit, sheet.filledFrom(stop, limit) + 1);
    int alone = signature(from, end, i -> Signature.isMixed(sheet.text(i)));
    int signature = first(alone, first(glued(from, end), behind(from, end)));
    return signature < 0 ? -1 : behindTrailers(signature, limit);
  }

  private static int first(int a, int b) {
    return a < 0 || (b >= 0 && b < a) ? b : a;
  }

  /** Who classified a telegram mostly signs it; his name is told in any case. */
  private int byClassifier(int from, int limit) {
    for (int i = from; i < limit; i++) {
      boolean isNamed = i > from && classifier.isNamed(sheet.text(i));
      if (isNamed && isBehindSentence(i) && isAlone(i, limit)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAlone(int i, int limit) {
    return i + 1 >= limit || sheet.isBlank(i + 1) || sheet.habit(i + 1) != null;
  }

  /** Embassies print their web site last: a name alone below it, in any letters, is who signs. */
  private int belowWebSite(int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      String text = sheet.text(i);
      boolean isAlone = i + 1 >= limit || sheet.isBlank(i + 1);
      boolean isName = isAlone && (Signature.isUpper(text) || Signature.isMixed(text));
      if (isName && isWebSite(filledAbove(i))) {
        return i;
      }
    }
    return -1;
  }

  private int filledAbove(int i) {
    int at = sheet.filledBefore(i);
    while (at >= 0 && Sheet.isRule(sheet.text(at))) {
      at = sheet.filledBefore(at);
    }
    return at;
  }

  private boolean isWebSite(int i) {
    return i >= 0 && sheet.kind(i) == LineKind.TRAILER && WEB_SITE.matcher(sheet.text(i)).find();
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

  /** {@code ... by May. Herbst} at the end of a block, and no sentence that goes on below. */
  private int glued(int from, int limit) {
    for (int i = from; i < limit; i++) {
      boolean isLast = i + 1 >= limit || sheet.isBlank(i + 1);
      boolean mayBe = isLast && !sheet.isBlank(i) && Signature.mayBeGlued(sheet.text(i));
      if (mayBe && !isInSmallLetters(sheet.filledFrom(i + 1, limit), limit)) {
        return i;
      }
    }
    return -1;
  }

  /** Capitals at the end of a block: a name, if the telegram has the word nowhere else. */
  private int behind(int from, int limit) {
    for (int i = from; i < limit; i++) {
      boolean isLast = i + 1 >= limit || sheet.isBlank(i + 1);
      String name = isLast ? Signature.behind(sheet.text(i)) : null;
      if (name != null && isUnique(name, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isUnique(String name, int last) {
    for (int i = body; i < last; i++) {
      if (sheet.text(i).contains(name)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInSmallLetters(int i, int limit) {
    return i < limit && Character.isLowerCase(sheet.text(i).strip().charAt(0));
  }

  private boolean isUnderlined(int i) {
    int below = sheet.filledFrom(i + 1, sheet.size());
    return below < sheet.size() && Sheet.isRule(sheet.text(below));
  }

  private boolean isBehindSentence(int i) {
    int before = sheet.filledBefore(i);
    return before < 0 || sheet.kind(before) == LineKind.PAGE || sheet.endsSentence(before);
  }

  private boolean isSigned(int i, int limit) {
    String text = sheet.text(i);
    boolean isLast =
        i + 1 >= limit || sheet.isBlank(i + 1) || sheet.kind(i + 1) == LineKind.TRAILER;
    return Signature.isUpper(text) || (isLast && Signature.isGlued(text));
  }

  /** True where wrapped text follows: then the line was a heading. */
  private boolean isHeading(int i, int limit) {
    int from = sheet.filledFrom(i + 1, limit);
    int full = 0;
    int lines = 0;
    for (int at = from; at < limit && !sheet.isBlank(at) && lines < HEADING_LINES; at++) {
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
      } else if (!sheet.isBlank(i) && !Sheet.isRule(sheet.text(i))) {
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
        && (sheet.kind(i - 1) == LineKind.TRAILER
            || (Signature.isMixed(sheet.text(i - 1)) && NAMES.matcher(text).matches()))
        && sheet.habit(i) == null;
  }
}
