package org.cableway.parse.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.tables.MalformedIds;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** Brings printed reference ids into their canonical form. Stateless. */
public final class CableIds {

  /** No id is longer; what is longer is text. */
  private static final int MAX_LENGTH = 80;

  /** {@code 1979RIYADH00905_E}: the library's letter of the collection. */
  /** {@code 09 STATE-123}, {@code #123}. */
  private static final Pattern NO_PART = Pattern.compile("[\\s.,'#-]");

  private static final Pattern COLLECTION = Pattern.compile("_[A-Z]\\d?$");

  /** {@code 09ASTANA000610}, {@code 7575LIBREVILLE1895}, {@code 0901OF02DUBAI288}. */
  private static final Pattern ID =
      Pattern.compile("((?:19|20)\\d\\d(?=[A-Z])|\\d\\d)(\\d{0,2}[A-Z].*)");

  /** The post, the serial, and what a retransmission mark adds: {@code OSLO000160ZDK164}. */
  private static final Pattern POST_SERIAL =
      Pattern.compile("([A-Z]{2,24})(\\d{1,7})(?:[A-Z]{3,20}\\d{0,8})?");

  /** {@code SECTION01OF03}, {@code SECION01O02}, {@code 01OF02} before the post. */
  private static final Pattern SECTION =
      Pattern.compile("(?:[A-Z]{4,8}\\d?)?(?<!\\d)[Q\\d]{1,2}[A-Z]{1,2}\\d{1,2}(?=[A-Z]{3})");

  /** {@code EFTOANKARA}: captions and levels that ran into the post. */
  private static final Pattern CAPTION =
      Pattern.compile("(?:EFTO|NOFORN|SIPDIS|SENSITIVE|CONFIDENTIAL|SECRET|UNCLAS(?:SIFIED)?)");

  private static final String FIRST_OF_CAPTIONS = "ENSCU";

  private static final int SHORTEST_POST = 2;
  private static final int LONGEST_POST = 24;
  private static final int MOST_DIGITS = 7;

  private CableIds() {}

  /**
   * The canonical id of a printed one, {@code 09ASTANA610} for {@code 2009ASTANA000610}; empty
   * where the text is no reference id.
   */
  public static Optional<CableId> canonical(String printed) {
    if (printed == null || printed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String id = printed.toUpperCase(Locale.ROOT);
    id = isPlain(id) ? id : COLLECTION.matcher(NO_PART.matcher(id).replaceAll("")).replaceFirst("");
    Optional<CableId> meant = MalformedIds.standard().meaning(id).flatMap(CableIds::read);
    return meant.isPresent() ? meant : read(id);
  }

  // Letters and digits alone: nearly all ids, which are spared the patterns of what stands between.
  private static boolean isPlain(String id) {
    int at = 0;
    while (at < id.length() && (isDigit(id, at) || isLetter(id, at))) {
      at++;
    }
    return at == id.length();
  }

  private static Optional<CableId> read(String id) {
    int post = digitsEnd(id, 0);
    int serial = lettersEnd(id, post);
    boolean isYear = post == 2 || (post == 4 && (id.startsWith("19") || id.startsWith("20")));
    boolean isUsual = isYear && serial > post && digitsEnd(id, serial) == id.length();
    return isUsual && !startsWithCaption(id, post, serial) ? usual(id, post, serial) : odd(id);
  }

  private static boolean startsWithCaption(String id, int from, int to) {
    return FIRST_OF_CAPTIONS.indexOf(id.charAt(from)) >= 0
        && CAPTION.matcher(id).region(from, to).lookingAt();
  }

  /** {@code 09ASTANA610}, {@code 1979RIYADH00905}: what {@link #POST_SERIAL} parts as well. */
  private static Optional<CableId> usual(String id, int post, int serial) {
    int letters = serial - post;
    int digits = id.length() - serial;
    boolean isId =
        letters >= SHORTEST_POST && letters <= LONGEST_POST && digits > 0 && digits <= MOST_DIGITS;
    return isId
        ? of(id.substring(0, post), id.substring(post, serial), id.substring(serial))
        : Optional.empty();
  }

  private static boolean isDigit(String id, int at) {
    return id.charAt(at) >= '0' && id.charAt(at) <= '9';
  }

  private static boolean isLetter(String id, int at) {
    return id.charAt(at) >= 'A' && id.charAt(at) <= 'Z';
  }

  private static int digitsEnd(String id, int from) {
    int at = from;
    while (at < id.length() && isDigit(id, at)) {
      at++;
    }
    return at;
  }

  private static int lettersEnd(String id, int from) {
    int at = from;
    while (at < id.length() && isLetter(id, at)) {
      at++;
    }
    return at;
  }

  /** An id with marks of sections, captions or a second year in it. */
  private static Optional<CableId> odd(String id) {
    Matcher matcher = ID.matcher(id);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return of(matcher.group(1), withoutPollution(matcher.group(1), matcher.group(2)));
  }

  private static Optional<CableId> of(String year, String postSerial) {
    Matcher parts = POST_SERIAL.matcher(postSerial);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return of(year, parts.group(1), parts.group(2));
  }

  private static Optional<CableId> of(String year, String post, String serial) {
    boolean library = year.length() == 4;
    return CableId.of(Integer.parseInt(year), library ? PostSpelling.uncut(post) : post, serial);
  }

  private static String withoutPollution(String year, String rest) {
    if (rest.startsWith(year)) {
      return rest.substring(year.length());
    }
    Matcher section = SECTION.matcher(rest);
    if (section.lookingAt()) {
      return rest.substring(section.end());
    }
    Matcher caption = CAPTION.matcher(rest);
    return caption.lookingAt() ? rest.substring(caption.end()) : rest;
  }

  /** The code of a post in any spelling; the letters and digits of a name that no table knows. */
  static String postCode(String name) {
    Post known = Posts.standard().find(name).orElse(null);
    return known == null ? PostSpelling.repaired(PostSpelling.letters(name)) : known.code();
  }
}
