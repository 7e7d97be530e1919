package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.id.CableId;

/**
 * Years beside the names of cables: {@code 08 ASTANA 12}, {@code (99) ROME 12}, {@code ASTANA 12
 * (08)}, {@code ASTANA 12/08}.
 *
 * @param tokens of the item
 * @param year of the cable that names them, four digits
 */
record MentionYears(List<Token> tokens, int year) {

  private static final int FIRST_YEAR = 1966;
  private static final int LAST_YEAR = 2011;
  private static final int LONGEST_BACK = 20;

  /** What may stand between a year and the post behind it. */
  private static final List<String> BEFORE_THE_POST = List.of("-", ")", "'", "\u2019", "/");

  /** Index of the year that stands before a post, not below a bound; -1 where none does. */
  int before(int nameStart, int bound) {
    int at = nameStart - 1;
    while (at >= bound && tokens.get(at).isOneOf(BEFORE_THE_POST)) {
      at--;
    }
    return at >= bound && isAnyYear(tokens.get(at).text()) ? at : -1;
  }

  /** Index of the bracket before a year, or of the year. */
  int firstOf(int yearAt, int bound) {
    boolean bracket = yearAt > bound && tokens.get(yearAt - 1).is("(");
    return bracket ? yearAt - 1 : yearAt;
  }

  /**
   * Index of the last token of a year behind a serial; -1 where none is there. The year itself is
   * the second token behind the serial.
   */
  int behind(int serial) {
    if (serial + 2 >= tokens.size()) {
      return -1;
    }
    Token sign = tokens.get(serial + 1);
    Token number = tokens.get(serial + 2);
    if (!isYear(number.text())) {
      return -1;
    }
    boolean closed = serial + 3 < tokens.size() && tokens.get(serial + 3).is(")");
    if (sign.is("(") && closed) {
      return serial + 3;
    }
    boolean direct = sign.end() == number.start() && number.text().length() == 2;
    boolean slash = sign.is("/") || (sign.is("-") && !isNextSerial(serial, number));
    return slash && direct && tokens.get(serial).end() == sign.start() ? serial + 2 : -1;
  }

  /** Two or four digits of a year that is not behind the cable's own. */
  boolean isYear(String text) {
    return isAnyYear(text)
        && CableId.fullYear(Integer.parseInt(text)) <= Math.max(year, FIRST_YEAR) + 1;
  }

  /** So long before the cable that a serial is more likely: {@code LAGOS 75 LAGOS 140} of 2008. */
  boolean isOld(String text) {
    return text.length() == 2 && CableId.fullYear(Integer.parseInt(text)) < year - LONGEST_BACK;
  }

  /** {@code 1205-06} is a range, {@code 5049-01} has its year behind. */
  private boolean isNextSerial(int serial, Token number) {
    int last = Integer.parseInt(tokens.get(serial).text()) % 100;
    return Integer.parseInt(number.text()) == last + 1;
  }

  /** A year that is written before a post counts as it is written, be it a slip of the key. */
  private static boolean isAnyYear(String text) {
    if ((text.length() != 2 && text.length() != 4) || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    int full = CableId.fullYear(Integer.parseInt(text));
    return full >= FIRST_YEAR && full <= LAST_YEAR;
  }
}
