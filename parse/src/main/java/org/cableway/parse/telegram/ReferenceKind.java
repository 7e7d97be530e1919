package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an item of a REF list is that gives no id of a cable. */
enum ReferenceKind {
  /** {@code 09 XXXXXXXXXXXX 167}: a cable whose post was cut out. */
  CABLE("^\\W{0,3}(?:(?:19|20)?\\d\\d )?X{4,40}+ ?\\d{1,6}\\b"),
  /** {@code LEE-GOLDSTEIN EMAIL 05/11/07}. */
  EMAIL("\\bE\\s?-?\\s?MAILS?\\b|EMAIL"),
  /** {@code OCTOBER 12 DVC}. */
  TELCON("\\b(?:TELCONS?|PHONCON|FONECON|TELECON|TELEPHONE|PHONE|DVC|SVTC|TEL)\\b"),
  /** {@code 2 FAM 227}. */
  BOOK("\\b(?:\\d{1,2} FA[MH]|CFR|HANDBOOK|BOOK|MANUAL)\\b"),
  /** {@code IIR 6 902 9642 06}, {@code TD-314/18176-06}, {@code PARIS POINTS JULY 15}. */
  REPORT(
      "\\b(?:IIR|TDX?-?\\d{0,3}|OSC|FBIS|CIR|NIE|REPORTS?|SITREPS?|POINTS|DAILY|INCSR|POC|MEMO(?:RANDUM|S)?|NOTICE"
          + "|MSG|MESSAGE|CABLE|DTG|READOUT|CIRCULAR|SPOT|PAPER|NON-?PAPER|LETTER|NOTE|FAX)\\b"),
  /** Anything else. */
  OTHER("$");

  private static final ReferenceKind[] ALL = values();

  private final Pattern pattern;

  ReferenceKind(String pattern) {
    this.pattern = Pattern.compile(pattern, CASE_INSENSITIVE);
  }

  /** The kind of an item. */
  static ReferenceKind of(String text) {
    for (ReferenceKind kind : ALL) {
      if (kind.pattern.matcher(text).find()) {
        return kind;
      }
    }
    return OTHER;
  }

  /** As the record calls it: {@code email}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
