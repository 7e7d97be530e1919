package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Lines that stand around a signature and belong to nobody: web sites, rules, marks of the end. */
final class Trailers {

  private static final int LONGEST = 200;

  // Matches "Visit Embassy Tirana's Classified Website:", "Visit the Forum of Trade at", an
  // address, and the halves of both.
  private static final Pattern SITE =
      Pattern.compile(
          "https?:/|www\\.|gov\\.gov|\\bVisit .{0,60}(?:Web ?-?site|Web page|Home ?page|visit)"
              + "|Classified Web ?-?sites?|SIPRNET|access this site|For more reporting from"
              + "|(?:sgov|intelink)\\S{0,20}/"
              + "|^\\W{0,3}(?:Please )?Visit\\b.{3,90}\\bat:?$",
          CASE_INSENSITIVE);

  // Matches "End Cable Text", "<< END OF DOCUMENT >>", "MINIMIZE CONSIDERED", "~40@X7AbC" that a
  // relay left, and a line of redaction alone.
  static final Pattern END =
      Pattern.compile(
          "\\W{0,60}(?:END (?:OF )?(?:CABLE|MESSAGE|DOCUMENT)(?: TEXT)?|(?:CABLE|MESSAGE) ENDS|X{4,60}"
              + "|NNNN?|~[\\w@#%~]{5,20}|#\\d{3,5}|(?:[A-Z]{3,20} )?MINIMIZED? CONSIDERED)\\W{0,60}",
          CASE_INSENSITIVE);

  /** True for a blank line, a line of signs alone, an address, a mark of the end. */
  static boolean is(String text) {
    return text.isBlank()
        || Rules.isPunctuation(text)
        || (text.length() < LONGEST && (isEnd(text) || (isSite(text) && !isSigned(text))));
  }

  static boolean isEnd(String text) {
    return (startsLikeEnd(text) || Glance.holds(text, 0, "MINIMIZE"))
        && END.matcher(text).matches();
  }

  // What the pattern begins with behind signs, some of which are signs of its own.
  private static boolean startsLikeEnd(String text) {
    int at = 0;
    while (at < text.length() && isSign(text.charAt(at))) {
      at++;
    }
    return switch (at < text.length() ? Glance.capital(text.charAt(at)) : ' ') {
      case '~', '#' -> true;
      case 'E' -> Glance.isAt(text, at, "END ");
      case 'C' -> Glance.isAt(text, at, "CABLE ");
      case 'M' -> Glance.isAt(text, at, "MESSAGE ");
      case 'N' -> Glance.isAt(text, at, "NNN");
      case 'X' -> Glance.isAt(text, at, "XXXX");
      default -> false;
    };
  }

  private static boolean isSign(char c) {
    return !Glance.isLetterOrDigit(c) && c != '_' && c != '~' && c != '#';
  }

  /** True for a line that leads to, or is part of, a web address. */
  static boolean isSite(String text) {
    return text.length() < LONGEST && mayBeSite(text) && SITE.matcher(text).find();
  }

  private static boolean mayBeSite(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (startsSite(text, i)) {
        return true;
      }
    }
    return false;
  }

  // Every alternative of the pattern holds one of these.
  private static boolean startsSite(String text, int at) {
    return switch (text.charAt(at)) {
      case 'A', 'a' -> Glance.isAt(text, at, "ACCESS THIS");
      case 'C', 'c' -> Glance.isAt(text, at, "CLASSIFIED WEB");
      case 'F', 'f' -> Glance.isAt(text, at, "FOR MORE REPORTING");
      case 'G', 'g' -> Glance.isAt(text, at, "GOV.GOV");
      case 'H', 'h' -> Glance.isAt(text, at, "HTTP");
      case 'I', 'i' -> Glance.isAt(text, at, "INTELINK");
      case 'S', 's' -> Glance.isAt(text, at, "SIPRNET") || Glance.isAt(text, at, "SGOV");
      case 'V', 'v' -> Glance.isAt(text, at, "VISIT");
      case 'W', 'w' -> Glance.isAt(text, at, "WWW.");
      default -> false;
    };
  }

  // Matches a line with an address and a name behind it.
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:\\s[A-Z][A-Z' -]{2,30}|(?:cfm|html?|/) {1,3}[A-Z][A-Za-z' -]{2,30})[ .]{0,3}$");

  private static boolean isSigned(String text) {
    return SIGNED.matcher(text).find();
  }

  private Trailers() {}
}
