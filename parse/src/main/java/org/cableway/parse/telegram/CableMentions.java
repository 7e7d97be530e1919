package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cableway.parse.id.CableId;

/**
 * Finds the cables that an item of a REF list names: {@code 08 RIO DE JANEIRO 0044}, {@code CAIRO
 * 338 (07)}, {@code 2005PANAMA2342}, {@code STATE 41252 AND 44603}, {@code 870 ULAANBAATAR}.
 */
final class CableMentions {

  private static final int MOST_WORDS_OF_A_POST = 5;
  private static final int MOST_PARTS_OF_A_NAME = 2 * MOST_WORDS_OF_A_POST;
  private static final int LONGEST_SERIAL = 7;

  /** {@code 870 ULAANBAATAR}: a serial before its post. */
  private static final int SHORTEST_REVERSED = 3;

  private static final int LONGEST_RANGE = 30;

  /** What may stand between a post and a serial. */
  private static final List<String> BETWEEN =
      List.of(
          "-",
          ",",
          ":",
          "#",
          "CABLE",
          "CABLES",
          "TEL",
          "TELS",
          "TELEGRAM",
          "NO",
          "NO.",
          "NR",
          "NR.");

  /** What may stand before a post. */
  private static final List<String> BEFORE_A_POST = List.of("REF", "REFTEL", "AND", "SEE", "ALSO");

  /** What joins a serial to the one before, whose post it shares. */
  private static final List<String> JOINING = List.of("AND", "&", ",", "/", "OR");

  private static final List<String> RANGING = List.of("-", "TO", "THROUGH", "THRU");

  private final List<Token> tokens;
  private final int year;
  private final MentionYears years;
  private final List<CableMention> found = new ArrayList<>();

  /** The post that was looked for last, and where: it is asked for again when it is found. */
  private Optional<String> post = Optional.empty();

  private int postStart = -1;
  private int postEnd = -1;

  /** Index of the first token that no mention has used. */
  private int unused;

  private CableMentions(String text, int year) {
    this.tokens = Token.of(text);
    this.year = year;
    this.years = new MentionYears(tokens, year);
  }

  /** The cables in the order of the text; the year is that of the cable where none is written. */
  static List<CableMention> in(String text, int year) {
    if (digit(text, 0) == text.length()) {
      return List.of();
    }
    CableMentions mentions = new CableMentions(text, year);
    for (int i = 0; i < mentions.tokens.size(); i++) {
      i = mentions.at(i);
    }
    return mentions.found;
  }

  /** True for a text that begins with the name of a cable. */
  static boolean startsWithCable(String text) {
    String head = text.length() > 80 ? text.substring(0, 80) : text;
    if (!mayStartWithCable(head)) {
      return false;
    }
    CableMentions mentions = new CableMentions(head, 2000);
    if (!mentions.mayBegin()) {
      return false;
    }
    for (int i = 0; i < mentions.tokens.size() && mentions.found.isEmpty(); i++) {
      i = mentions.at(i);
    }
    return !mentions.found.isEmpty() && onlySigns(head, mentions.found.get(0).start());
  }

  // A serial stands behind what comes first, or is it, and has three digits then.
  private static boolean mayStartWithCable(String text) {
    int first = 0;
    while (first < text.length() && !Glance.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    int end = first;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - first >= SHORTEST_REVERSED || digit(text, end) < text.length();
  }

  /**
   * False where a word comes first, and the words up to the first serial are no post: a name behind
   * others is not what the text begins with, and what it begins with names nothing.
   */
  private boolean mayBegin() {
    int first = 0;
    while (first < tokens.size() && !tokens.get(first).isWord() && !tokens.get(first).isNumber()) {
      first++;
    }
    if (first == tokens.size() || tokens.get(first).isNumber()) {
      return first < tokens.size();
    }
    int serial = first;
    while (serial < tokens.size() && !isSerial(serial)) {
      serial++;
    }
    int end = nameEnd(serial);
    int at = first;
    while (at < end && isNamePart(at)) {
      at++;
    }
    return serial < tokens.size()
        && at == end
        && end - first <= MOST_PARTS_OF_A_NAME
        && post(first, end).isPresent();
  }

  // Behind the last name part before a serial.
  private int nameEnd(int serial) {
    int end = serial;
    while (end > unused && tokens.get(end - 1).isOneOf(BETWEEN)) {
      end--;
    }
    return end;
  }

  /** Where the first digit at or behind a place stands; the end of the text where none does. */
  private static int digit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** True for a text that ends with the name of a post, so that a serial is to follow. */
  static boolean endsInPost(String text) {
    CableMentions mentions = new CableMentions(text, 0);
    return mentions.postBefore(mentions.tokens.size()) < mentions.tokens.size();
  }

  private static boolean onlySigns(String text, int end) {
    int at = 0;
    while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** Reads at a token; returns the index of the last token that was read. */
  private int at(int index) {
    Token token = tokens.get(index);
    if (!isSerial(index) || index < unused) {
      return index;
    }
    int nameEnd = nameEnd(index);
    int nameStart = postBefore(nameEnd);
    if (nameStart < nameEnd && !isYearOfNext(index, nameStart) && !isDated(index, nameStart)) {
      return named(nameStart, nameEnd, index);
    }
    if (leans(index) && !isYearOfNext(index, index)) {
      return leaning(index);
    }
    return token.text().length() >= SHORTEST_REVERSED ? reversed(index) : index;
  }

  /** {@code INCSR BRAZIL 2008}: a year behind a name that goes on to the left is a date. */
  private boolean isDated(int index, int nameStart) {
    String text = tokens.get(index).text();
    return text.length() == 4
        && years.isYear(text)
        && nameStart > unused
        && tokens.get(nameStart - 1).isWord()
        && tokens.get(nameStart - 1).text().length() > 2
        && !tokens.get(nameStart - 1).isOneOf(BEFORE_A_POST);
  }

  private boolean isSerial(int index) {
    Token token = tokens.get(index);
    if (!token.isNumber() || token.text().length() > LONGEST_SERIAL) {
      return false;
    }
    if (index + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(index + 1);
    boolean glued = next.start() == token.end() && next.isWord();
    // "7682B." has the next enumerator glued on; "251847Z" is a time, "09CAIRO0561" has its year.
    return !glued || isEnumerator(next);
  }

  private static boolean isEnumerator(Token token) {
    int letters = token.text().endsWith(".") ? token.text().length() - 1 : token.text().length();
    return letters == 1;
  }

  /** Index of the first word of the post that ends before a token; that token where none does. */
  private int postBefore(int end) {
    int first = end;
    while (first > unused && end - first < MOST_PARTS_OF_A_NAME && isNamePart(first - 1)) {
      first--;
    }
    for (int start = first; start < end; start++) {
      if (tokens.get(start).isWord() && post(start, end).isPresent()) {
        return start;
      }
    }
    return end;
  }

  private boolean isNamePart(int index) {
    Token token = tokens.get(index);
    return token.isWord() || token.is("-") || token.is("'");
  }

  /** The post of these words, in any spelling that a table or one slip of the key explains. */
  private Optional<String> post(int start, int end) {
    if (start != postStart || end != postEnd) {
      post = postOf(start, end);
      postStart = start;
      postEnd = end;
    }
    return post;
  }

  private Optional<String> postOf(int start, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = start; i < end; i++) {
      name.append(name.isEmpty() ? "" : " ").append(tokens.get(i).text());
    }
    if (name.length() < 2) {
      return Optional.empty();
    }
    return CableId.of(year, name.toString(), "1").filter(CableId::isPostKnown).map(CableId::post);
  }

  private int named(int nameStart, int nameEnd, int serial) {
    String post = post(nameStart, nameEnd).orElseThrow();
    int yearAt = years.before(nameStart, unused);
    int trailing = yearAt >= 0 ? -1 : years.behind(serial);
    int start = yearAt >= 0 ? years.firstOf(yearAt, unused) : nameStart;
    int last = trailing >= 0 ? trailing : serial;
    String written = yearAt >= 0 ? tokens.get(yearAt).text() : null;
    if (trailing >= 0) {
      written = tokens.get(serial + 2).text();
    }
    return add(post, written, serial, start, last);
  }

  private int add(String post, String written, int serial, int first, int last) {
    int inYear = written == null ? year : CableId.fullYear(Integer.parseInt(written));
    int end = last;
    Optional<CableId> id = CableId.of(inYear, post, tokens.get(serial).text());
    if (id.isPresent()) {
      found.add(
          new CableMention(
              id.get(), written != null, tokens.get(first).start(), tokens.get(end).end()));
    }
    unused = end + 1;
    return end;
  }

  private int leaning(int index) {
    CableMention before = found.get(found.size() - 1);
    int trailing = years.behind(index);
    if (trailing < 0 && isRange(index)) {
      addRange(before, index);
    }
    String written = trailing >= 0 ? tokens.get(index + 2).text() : null;
    if (written == null && before.yearWritten()) {
      written = String.valueOf(before.id().year());
    }
    return add(before.id().post(), written, index, index, Math.max(index, trailing));
  }

  private void addRange(CableMention first, int index) {
    int from = first.id().serial();
    int to = Integer.parseInt(tokens.get(index).text());
    for (int serial = from + 1; serial < to && to - from <= LONGEST_RANGE; serial++) {
      CableId id = new CableId(first.id().year(), first.id().post(), serial);
      found.add(new CableMention(id, first.yearWritten(), first.start(), first.end()));
    }
  }

  private boolean leans(int index) {
    if (found.isEmpty() || index == unused) {
      return false;
    }
    for (int i = unused; i < index; i++) {
      Token token = tokens.get(i);
      boolean joins = token.isOneOf(JOINING) || (token.isOneOf(RANGING) && isRange(index));
      if (!joins) {
        return false;
      }
    }
    return tokens.get(index).text().length() >= 2;
  }

  private boolean isRange(int index) {
    Token sign = tokens.get(index - 1);
    return index - unused == 1
        && sign.isOneOf(RANGING)
        && Integer.parseInt(tokens.get(index).text()) > found.get(found.size() - 1).id().serial();
  }

  /** A number before a post with a serial of its own is that one's year. */
  private boolean isYearOfNext(int index, int nameStart) {
    String text = tokens.get(index).text();
    if (!years.isYear(text)) {
      return false;
    }
    boolean named = nameStart < index;
    if (named && years.isOld(text)) {
      return false;
    }
    boolean serialLikely = named && text.charAt(0) != '0';
    int end = index + 1;
    while (end < tokens.size() && isNamePart(end) && end - index <= MOST_WORDS_OF_A_POST) {
      end++;
      if (!serialLikely
          && end < tokens.size()
          && tokens.get(end).isNumber()
          && post(index + 1, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code 870 ULAANBAATAR}: serial before post. */
  private int reversed(int index) {
    if (years.isYear(tokens.get(index).text()) && tokens.get(index).text().length() == 4) {
      return index;
    }
    int end = index + 1;
    while (end < tokens.size() && isNamePart(end)) {
      end++;
    }
    boolean followed = end < tokens.size() && tokens.get(end).isNumber();
    if (followed || end == index + 1) {
      return index;
    }
    Optional<String> post = post(index + 1, end);
    return post.isEmpty() ? index : add(post.get(), null, index, index, end - 1);
  }
}
