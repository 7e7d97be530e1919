package org.cableway.parse.id;

import java.util.Optional;
import org.cableway.parse.tables.Posts;

/**
 * The canonical id of a cable. Two cables with the same id are copies of one.
 *
 * @param year four digits
 * @param post code of the post, {@code RIODEJANEIRO}; letters and digits only
 * @param serial message serial number of that post in that year
 */
public record CableId(int year, String post, int serial) {

  /** The first year of the corpus: two-digit years from here on are of the 1900s. */
  private static final int FIRST_TWO_DIGIT_YEAR = 66;

  private static final int MAX_SERIAL_DIGITS = 7;

  /**
   * The id of the parts that a telegram writes apart: {@code 2009, "PORT AU PRINCE", "000610"}.
   *
   * @param year two or four digits
   * @param postName any spelling of a post; one that no table knows is taken by its letters
   * @param serial digits, zeros in front are dropped
   * @return empty where the serial is no number above zero, or the name has no letter
   */
  public static Optional<CableId> of(int year, String postName, String serial) {
    String digits = serial.strip();
    String post = CableIds.postCode(postName);
    if (post.isEmpty() || !isSerial(digits) || Integer.parseInt(digits) == 0) {
      return Optional.empty();
    }
    return Optional.of(new CableId(fullYear(year), post, Integer.parseInt(digits)));
  }

  /** Four digits for two: 66 to 99 are of the 1900s. */
  public static int fullYear(int year) {
    if (year >= 100) {
      return year;
    }
    return year >= FIRST_TWO_DIGIT_YEAR ? 1900 + year : 2000 + year;
  }

  /** True where the table of posts has this post. */
  public boolean isPostKnown() {
    return Posts.standard().byCode(post).isPresent();
  }

  /** {@code 09ASTANA610}. */
  @Override
  public String toString() {
    int inCentury = year % 100;
    return (inCentury < 10 ? "0" : "") + inCentury + post + serial;
  }

  private static boolean isSerial(String digits) {
    int at = 0;
    while (at < digits.length() && digits.charAt(at) >= '0' && digits.charAt(at) <= '9') {
      at++;
    }
    return at > 0 && at == digits.length() && at <= MAX_SERIAL_DIGITS;
  }
}
