package org.cableway.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord.Calculated;

/**
 * What a rule makes of an instruction.
 *
 * @param kind {@code date}, {@code event}, {@code exempt}, {@code review}, {@code none}, {@code
 *     unparseable}
 * @param rule {@code R1} to {@code R11}
 */
record Verdict(
    String kind,
    LocalDate date,
    String rule,
    String event,
    List<String> exemptions,
    Calculated calculated,
    List<String> flags) {

  Verdict {
    exemptions = List.copyOf(exemptions);
    flags = List.copyOf(flags);
  }

  static Verdict of(String kind, String rule) {
    return new Verdict(kind, null, rule, null, List.of(), null, List.of());
  }

  static Verdict date(LocalDate date, String rule) {
    return of("date", rule).on(date);
  }

  Verdict on(LocalDate day) {
    return new Verdict(kind, day, rule, event, exemptions, calculated, flags);
  }

  Verdict with(List<String> codes) {
    return new Verdict(kind, date, rule, event, codes, calculated, flags);
  }

  Verdict until(String what) {
    return new Verdict(kind, date, rule, what, exemptions, calculated, flags);
  }

  /** The same with a date that the cable does not state; null for none. */
  Verdict calculated(LocalDate day) {
    Calculated reckoned = day == null ? null : new Calculated(day, rule);
    return new Verdict(kind, date, rule, event, exemptions, reckoned, flags);
  }

  Verdict flagged(boolean doubtful, String flag) {
    if (!doubtful || flags.contains(flag)) {
      return this;
    }
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return new Verdict(kind, date, rule, event, exemptions, calculated, more);
  }
}
