package org.cableway.enrich;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Downgrade;

/**
 * R7: {@code DNG: CO 11/09/2014} lowers the level on a day and declassifies nothing.
 *
 * @param downgrade null where none is written
 * @param rest the instruction without it
 */
record Downgrades(Downgrade downgrade, Instruction rest) {

  private static final Pattern DOWNGRADE =
      Pattern.compile(
          "\\b(?:DNG|DOWNGRADE)(?:\\s+(?:TO|ON))?\\s*[:.]?\\s*(?:TO\\s+)?"
              + "(CO(?:NFIDENTIAL)?|SE(?:CRET)?|[CS])\\b[\\s:,]*(?:ON\\s+)?");

  static Downgrades of(Instruction given) {
    boolean mayLower = given.text().contains("DNG") || given.text().contains("DOWNGRADE");
    Matcher matcher = mayLower ? DOWNGRADE.matcher(given.text()) : null;
    if (matcher == null || !matcher.find()) {
      return new Downgrades(null, given);
    }
    String level = matcher.group(1).startsWith("C") ? "CONFIDENTIAL" : "SECRET";
    String behind = given.text().substring(matcher.end());
    Optional<StatedDate> stated = StatedDate.first(behind, given.cable());
    LocalDate day = stated.map(StatedDate::date).orElse(null);
    String left = behind.substring(stated.map(StatedDate::to).orElse(0));
    String rest = given.text().substring(0, matcher.start()) + left;
    return new Downgrades(
        new Downgrade(level, day), given.withText(rest.replaceAll("^\\W+|\\W+$", "")));
  }
}
