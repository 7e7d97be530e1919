package org.cableway.parse.telegram;

import java.util.regex.Pattern;

/**
 * The Department's own distribution above a header: offices with numbers of copies ({@code ACTION
 * NEA-00}, {@code INFO LOG-00 EEB-00 /000W}), drafter and approver. Nobody of it is an addressee.
 */
final class OfficeDistribution {

  private static final String OFFICE = "[A-Z][A-Z/]{0,6}-\\d{2}";

  /** {@code INFO LOG-00 EEB-00}, {@code SAS-00 SWCI-00 /012W}, {@code (TEDE) /000R}. */
  private static final Pattern OFFICES =
      Pattern.compile(
          "(?:(?:ACTION|ORIGIN|INFO)\\s+)?(?:"
              + OFFICE
              + "|/\\d{3}\\s?[A-Z]?|\\([A-Z]{1,6}\\))(?:\\s+(?:"
              + OFFICE
              + "|INFO|[A-Z]{1,2}|/\\s?\\d{3}\\s?[A-Z]?|\\([A-Z]{1,6}\\)))*+");

  /** {@code DRAFTED BY: DS/DSS/CC:JDOE -- 06/19/2009}, {@code APPROVED BY PA:WDOE}. */
  private static final Pattern DRAFTING =
      Pattern.compile(
          "(?:DRAFTED|APPROVED|CLEARED|CLEARANCES?|SOURCE|DISSEMINATION|DISTRIBUTION|CHARGE|ACTION"
              + "|INFO|AUTH|DRAFT|CONTENT)(?:\\s+BY)?\\s*:.*|(?:DRAFTED|APPROVED|CLEARED)\\s+BY\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** {@code ------------------EE9C66 240653Z /38}, {@code --------------------- 123456}. */
  private static final Pattern RULE = Pattern.compile("-{6,}[\\sA-Z0-9/#-]*");

  /**
   * {@code TED1302}, {@code 063860}, {@code CXDOHA:}, {@code 53}: marks of a relay or a mailbox,
   * and the number of copies.
   */
  private static final Pattern MARK = Pattern.compile("[A-Z]{0,4}\\d{3,8}|\\d{1,2}|[A-Z]{4,14}:");

  /** {@code JANE ROE 12/02/2009 11:08:08 AM FROM DB/INBOX: SEARCH} and the words around it. */
  private static final Pattern MAILBOX =
      Pattern.compile(
          "NULL|CABLE|RESULTS|.{0,60}\\d{1,2}/\\d{1,2}/\\d{4}\\s\\d{1,2}:\\d\\d:\\d\\d [AP]M\\s+FROM\\b.*");

  private OfficeDistribution() {}

  /** True for a line of offices with numbers of copies. */
  static boolean isOffices(String text) {
    boolean mayBe = text.indexOf('-') > 0 || text.indexOf('(') >= 0 || holdsCopies(text);
    return mayBe && OFFICES.matcher(text).matches();
  }

  // The slash of "/000W" and "INFO /000W"; that of an address stands between letters.
  private static boolean holdsCopies(String text) {
    int slash = text.indexOf('/');
    while (slash > 0 && !Blanks.is(text.charAt(slash - 1))) {
      slash = text.indexOf('/', slash + 1);
    }
    return slash >= 0;
  }

  /** True for a line that names who drafted, approved or gets a copy. */
  static boolean isDrafting(String text) {
    return DRAFTING.matcher(text).matches();
  }

  /** True for the rule that closes the block. */
  static boolean isRule(String text) {
    return text.startsWith("------") && RULE.matcher(text).matches();
  }

  /** True for what a mailbox prints above a message, in upper case. */
  static boolean isMailbox(String text) {
    return MAILBOX.matcher(text).matches();
  }

  /** True for a short code on a line of its own. */
  static boolean isMark(String text) {
    return MARK.matcher(text).matches();
  }
}
