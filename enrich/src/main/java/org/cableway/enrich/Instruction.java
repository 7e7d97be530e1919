package org.cableway.enrich;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cable says of its declassification, cleaned for the rules.
 *
 * @param text upper case, white space collapsed, without {@code DECL:}; empty where nothing is said
 * @param order number of the order that applies, null where none does
 * @param cable the day of the cable, null where it is not known
 * @param level {@code SECRET}, without markings; empty where it is not known
 */
record Instruction(String text, String order, LocalDate cable, String level) {

  /** {@code DECL:}, {@code DECLL:}, {@code DECLASSIFY ON}; not {@code DECLASSIFIED}. */
  private static final Pattern LABEL =
      Pattern.compile("^[\\s:.;-]*(?:DECLASSIFY(?:\\s+ON)?|DECLL?)\\b[\\s:.;,]*|^[\\s:;.]+");

  private static final String USUAL = "DECL:";

  /** {@code TAGS: PREL SUBJECT: ...} behind the value where line breaks were lost. */
  private static final Pattern NEXT_LINE =
      Pattern.compile("(?:^|\\s)(?:TAGS|SUBJECT|SUBJ|CLASSIFIED BY)\\b.*");

  private static final Pattern MARKUP = Pattern.compile("</?[A-Z]{1,10}\\s?/?>");

  static Instruction of(String written, String order, LocalDate cable, String level) {
    return new Instruction(cleaned(written), order, cable, bare(level));
  }

  private static String cleaned(String written) {
    if (written == null || written.isBlank()) {
      return "";
    }
    String upper = written.toUpperCase(Locale.ROOT);
    String bare = upper.indexOf('<') < 0 ? upper : MARKUP.matcher(upper).replaceAll(" ");
    String plain = Blanks.collapsed(bare);
    String own = mayRunOn(plain) ? NEXT_LINE.matcher(plain).replaceFirst("") : plain;
    return withoutLabel(own).strip();
  }

  // Nearly all begin with "DECL:", which needs no pattern.
  private static String withoutLabel(String text) {
    if (!text.startsWith(USUAL)) {
      return LABEL.matcher(text).replaceFirst("");
    }
    int at = USUAL.length();
    while (at < text.length() && "\t\n\u000b\f\r :.;,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }

  private static boolean mayRunOn(String text) {
    return text.contains("TAGS") || text.contains("SUBJ") || text.contains("CLASSIFIED BY");
  }

  private static String bare(String level) {
    if (level == null) {
      return "";
    }
    int markings = level.indexOf("//");
    String bare = markings < 0 ? level : level.substring(0, markings);
    return bare.toUpperCase(Locale.ROOT).strip();
  }

  Instruction withText(String other) {
    return new Instruction(other.strip(), order, cable, level);
  }

  boolean isUnclassified() {
    return level.startsWith("UNCLAS");
  }

  boolean isClassified() {
    return !level.isEmpty() && !isUnclassified();
  }

  /** The day so many years after the cable; null where its day is not known. */
  LocalDate yearsAfter(int years) {
    return cable == null ? null : cable.plusYears(years);
  }

  /** The last day of the year so many years after that of the cable; null as above. */
  LocalDate endOfYear(int years) {
    return cable == null ? null : LocalDate.of(cable.getYear() + years, 12, 31);
  }
}
