package org.cableway.enrich;

import java.time.LocalDate;

/**
 * A code that exempts from automatic declassification.
 *
 * @param code {@code X1}, {@code 25X1-human}
 * @param from the first day on which it was valid
 * @param to the last day on which it was valid, null where it is valid still
 * @param years from the date of the source to the calculated date, null where there is none
 */
record Exemption(String code, LocalDate from, LocalDate to, Integer years) {

  boolean isValid(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
