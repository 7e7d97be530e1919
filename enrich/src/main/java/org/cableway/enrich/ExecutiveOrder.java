package org.cableway.enrich;

import java.time.LocalDate;

/**
 * An executive order on classified information.
 *
 * @param number {@code 12958}
 * @param signed the first day on which a cable could name it
 * @param from the first day of its force, null for an order that only amends another
 * @param to the last day of its force, null where it is in force
 */
record ExecutiveOrder(String number, LocalDate signed, LocalDate from, LocalDate to) {

  boolean isInForce(LocalDate day) {
    return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
