package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a REF list into its items: at enumerators, which may be doubled ({@code A. A)}), bare or
 * missing, and at semicolons.
 */
final class ReferenceItems {

  // Matches "(A)", "A.", "A)", "A:", "(1)", "1)", "1.".
  static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?<![A-Z0-9'/.&-])(?:\\(\\s?([A-Z]|\\d{1,2})\\s?\\)|([A-Z])\\s?[.):]{1,2}(?![A-Z]\\.)|(\\d{1,2})[.)](?!\\d))",
          CASE_INSENSITIVE);

  // Matches the "A " of "A Montreal 365" and of "A 05 Ottawa 2970".
  static final Pattern BARE =
      Pattern.compile("(?<![A-Z0-9.'&])([A-Z])\\s(?=(?:\\d{2,4}\\s)?[A-Z]{3})", CASE_INSENSITIVE);

  // Matches "REF A ", "REF: ", "REFTEL: " and "REFERENCE: " before an item.
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s:.-]{0,4}REF(?:ERENCES?|TELS?|S)?(?:\\s?[:.]|\\s[A-Z](?=\\s)|(?=\\s))\\s{0,4}",
          CASE_INSENSITIVE);

  // Matches "B. ", "(B) ", "- B) " at the start of a line.
  private static final Pattern LINE_ITEM =
      Pattern.compile(
          "^[\\s\u00b6-]{0,12}(?:\\([A-Z]\\)|[A-Z]\\s?[.):])\\s{0,6}\\S", CASE_INSENSITIVE);

  // Matches between the serial and the next enumerator of "MADRID 2188C. MADRID 41".
  static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<=\\d{2})(?=[B-Z][.)]\\s{0,3}(?:\\d{2,4}\\s)?[A-Z]{3})");

  // Matches the "REF" of the next item, whose enumerator stands behind it.
  private static final Pattern NEXT_LABEL =
      Pattern.compile("\\s[\\s;,]{0,12}REF(?:TEL)?S?\\s{0,2}$", CASE_INSENSITIVE);

  // Matches "(S) " and "(C) ", which are as well portion marks.
  private static final Pattern MARK = Pattern.compile("^\\s{0,12}\\(?[SCU]\\)", CASE_INSENSITIVE);

  // Matches an enumerator at the end of a line, and a bracket that is not closed.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:(?:^|[\\s,;])\\(?[A-Z]\\s?[.):]|\\([^()]{0,80})\\s{0,4}$", CASE_INSENSITIVE);

  private static final int LONGEST_LINE = 220;

  private final String text;
  private final List<ReferenceItem> items = new ArrayList<>();
  private String bullet;
  private int from;

  private ReferenceItems(String text) {
    this.text = text;
  }

  /** The items of a list. */
  static List<ReferenceItem> of(String text) {
    String apart =
        ReferenceSigns.mayRunTogether(text) ? RUN_TOGETHER.matcher(text).replaceAll(" ") : text;
    return new ReferenceItems(apart).split();
  }

  /** True for a line that is an item of a REF list. */
  static boolean isItem(String line) {
    if (line.length() > LONGEST_LINE) {
      return CableMentions.startsWithCable(withoutEnumerator(line));
    }
    boolean enumerated = LINE_ITEM.matcher(line).lookingAt() && !MARK.matcher(line).lookingAt();
    return enumerated || CableMentions.startsWithCable(withoutEnumerator(line));
  }

  /** True for {@code (C) the report} below {@code (B)}, which would else be a portion mark. */
  static boolean isNextLetter(List<Piece> before, String line) {
    char letter = letter(line);
    for (int i = before.size() - 1; letter != 0 && i >= 0; i--) {
      char last = letter(before.get(i).text());
      if (last != 0) {
        return letter == last + 1;
      }
    }
    return false;
  }

  // The letter of "(b) " at the start of a line, as a capital; 0 where none is.
  private static char letter(String line) {
    String text = line.stripLeading();
    boolean isOne = text.length() > 3 && text.charAt(0) == '(' && text.charAt(2) == ')';
    char letter = isOne ? Character.toUpperCase(text.charAt(1)) : 0;
    return letter >= 'A' && letter <= 'Z' ? letter : 0;
  }

  /** True for a line that a REF list cannot end with. */
  static boolean isOpen(String line) {
    return OPEN.matcher(line).find() || CableMentions.endsInPost(line);
  }

  private static String withoutEnumerator(String line) {
    Matcher matcher = ENUMERATOR.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
    int at = 0;
    while (at < 24
        && matcher.region(behindBlanks(line, at), line.length()).lookingAt()
        && !isParagraphNumber(matcher)) {
      at = matcher.end();
    }
    return withoutLabel(line.substring(at));
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String withoutLabel(String item) {
    if (!mayStartWithLabel(item)) {
      return item;
    }
    Matcher label = LABEL.matcher(item);
    return label.lookingAt() ? item.substring(label.end()) : item;
  }

  private static boolean mayStartWithLabel(String item) {
    int at = 0;
    while (at < item.length()
        && (Blanks.is(item.charAt(at)) || ":.-".indexOf(item.charAt(at)) >= 0)) {
      at++;
    }
    return Glance.isAt(item, at, "REF");
  }

  /** {@code 2.} begins a paragraph as well; {@link NumberedReferences} tells by what is before. */
  private static boolean isParagraphNumber(Matcher matcher) {
    return matcher.group(3) != null && matcher.group().endsWith(".");
  }

  private List<ReferenceItem> split() {
    Matcher matcher = ENUMERATOR.matcher(text);
    int at = 0;
    while (ReferenceSigns.mayEnumerate(text, at) && matcher.find(at)) {
      takeBare(at, matcher.start());
      String letter = letter(matcher);
      boolean doubled = bullet != null && text.substring(from, matcher.start()).isBlank();
      if (doubled || isNext(letter, matcher.start(), matcher.end())) {
        if (!doubled) {
          close(matcher.start());
        }
        // Of a doubled enumerator the inner one is the drafter's own.
        bullet = letter;
        from = matcher.end();
      }
      at = matcher.end();
    }
    takeBare(at, text.length());
    close(text.length());
    return items;
  }

  /** Enumerators that have lost their sign: {@code A Montreal 365, B Ottawa 406}. */
  private void takeBare(int start, int end) {
    if (!ReferenceSigns.hasBareLetter(text, start, end)) {
      return;
    }
    Matcher bare = BARE.matcher(text).region(start, end);
    while (bare.find()) {
      String letter = bare.group(1).toUpperCase(Locale.ROOT);
      if (letter.equals(expected()) && CableMentions.startsWithCable(text.substring(bare.end()))) {
        close(bare.start());
        bullet = letter;
        from = bare.end();
      }
    }
  }

  private boolean isNext(String letter, int start, int end) {
    if (Character.isDigit(letter.charAt(0))) {
      return letter.equals(bullet == null ? "1" : expected()) && !isSerial(start, end);
    }
    if (letter.equals(expected()) || (startsLine(start) && !isMark(letter, end))) {
      return true;
    }
    boolean later = bullet == null || letter.compareTo(bullet) >= 0;
    return later
        && CableMentions.startsWithCable(text.substring(end, Math.min(text.length(), end + 60)));
  }

  /** {@code OSLO 2.} ends in the serial of a cable, whatever number is due. */
  private boolean isSerial(int start, int end) {
    return text.charAt(end - 1) == '.'
        && !startsLine(start)
        && (bullet == null || CableMentions.endsInPost(text.substring(from, start)));
  }

  /** {@code (S)} and {@code (C)} before a report are its classification. */
  private boolean isMark(String letter, int end) {
    return text.charAt(end - 1) == ')' && "SCU".contains(letter);
  }

  private boolean startsLine(int start) {
    int at = start - 1;
    while (at >= 0 && " -\t\u00b6".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == ';';
  }

  private String expected() {
    if (bullet == null) {
      return "A";
    }
    if (Character.isDigit(bullet.charAt(0))) {
      return String.valueOf(Integer.parseInt(bullet) + 1);
    }
    return String.valueOf((char) (bullet.charAt(0) + 1));
  }

  private static String letter(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group).toUpperCase(Locale.ROOT);
      }
    }
    throw new IllegalStateException(matcher.group());
  }

  private void close(int to) {
    for (String part : text.substring(from, to).split(";", -1)) {
      String bare = withoutLabel(part.strip());
      String item = withoutNextLabel(bare).strip();
      if (ReferenceSigns.saysSomething(item)) {
        items.add(new ReferenceItem(bullet, item));
      }
    }
  }

  private static String withoutNextLabel(String item) {
    return Glance.holds(item, 0, "REF") ? NEXT_LABEL.matcher(item).replaceFirst("") : item;
  }
}
