package org.cableway.enrich;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Calculated;
import org.cableway.contract.CableRecord.Declassification;

/**
 * Works out when a cable is declassified, and by which rule. A stated date is kept apart from one
 * that follows from a conversion or a default; doubtful values are flagged and not repaired.
 * Stateless; one object serves any number of threads.
 */
final class Declassifications {

  /** Without a date or an event, 10 years: E.O. 12958 section 1.6 and its successors. */
  private static final int DEFAULT_YEARS = 10;

  private static final LocalDate FIRST_DEFAULT = LocalDate.of(1995, 10, 14);

  /** {@code TAGS: PREL SUBJECT: ...} behind the value where line breaks were lost. */
  private static final Pattern NEXT_LINE =
      Pattern.compile("\\s(?:TAGS|SUBJECT|SUBJ)\\s?:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final ExecutiveOrders orders = new ExecutiveOrders();

  /** The order matters: what names an exemption or a review may hold a date of another kind. */
  private final List<DeclassificationRule> rules =
      List.of(
          DeclassificationRules::notApplicable,
          DeclassificationRules::released,
          new ExemptionRule(),
          new ScheduleRule(),
          DeclassificationRules::review,
          DeclassificationRules::date,
          DeclassificationRules::years,
          DeclassificationRules::event);

  /**
   * The declassification of a cable. Never throws for whatever texts.
   *
   * @param orderDigits digits of the executive order as written, null where absent
   * @param value what stands behind it, with or without {@code DECL:}; null where absent
   * @param declassifyOn text behind "Declassify on:" of the classified-by block, null where absent
   * @param created when the cable was sent, null where nothing says
   * @param level {@code SECRET//NOFORN}, null where it is not known
   */
  Declassification read(
      String orderDigits, String value, String declassifyOn, Instant created, String level) {
    LocalDate cable = created == null ? null : LocalDate.ofInstant(created, ZoneOffset.UTC);
    Optional<ExecutiveOrder> known = orders.known(orderDigits);
    Optional<ExecutiveOrder> order =
        known.isPresent() || cable == null ? known : orders.inForce(cable);
    String number = order.map(ExecutiveOrder::number).orElse(null);

    Downgrades downgrades = Downgrades.of(Instruction.of(value, number, cable, level));
    Verdict verdict = verdict(downgrades);
    Instruction block = Instruction.of(declassifyOn, number, cable, level);
    if (!block.text().isEmpty() && yields(verdict)) {
      verdict = decide(block).orElse(verdict);
    }
    verdict =
        Plausibility.check(verdict, cable)
            .flagged(orderDigits != null && known.isEmpty(), "order-number-wrong")
            .flagged(known.isPresent() && isLater(known.get(), cable), "order-later-than-cable");
    String raw = value == null || value.isBlank() ? declassifyOn : value;
    return record(raw, number, verdict, downgrades);
  }

  private Verdict verdict(Downgrades downgrades) {
    Instruction rest = downgrades.rest();
    if (downgrades.downgrade() != null && rest.text().isEmpty()) {
      return Verdict.of("none", "R7");
    }
    return decide(rest).orElseGet(() -> missing(rest));
  }

  private Optional<Verdict> decide(Instruction given) {
    for (DeclassificationRule rule : rules) {
      Optional<Verdict> verdict = rule.apply(given);
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  /** R11: no date is made up; the default is offered as a calculated one. */
  private static Verdict missing(Instruction given) {
    if (given.isUnclassified()) {
      return Verdict.of("none", "R11");
    }
    boolean hasDefault = given.cable() != null && !given.cable().isBefore(FIRST_DEFAULT);
    return Verdict.of("unparseable", "R11")
        .calculated(hasDefault ? given.yearsAfter(DEFAULT_YEARS) : null);
  }

  /** A review, or nothing that reads, yields to the more specific block below. */
  private static boolean yields(Verdict verdict) {
    return verdict.kind().equals("review")
        || verdict.kind().equals("unparseable")
        || "R11".equals(verdict.rule());
  }

  private static boolean isLater(ExecutiveOrder order, LocalDate cable) {
    return cable != null && order.signed().isAfter(cable);
  }

  private static Declassification record(
      String raw, String order, Verdict verdict, Downgrades downgrades) {
    Calculated calculated = verdict.calculated();
    return new Declassification(
        plain(raw),
        order,
        verdict.kind(),
        verdict.date(),
        verdict.rule(),
        verdict.event(),
        verdict.exemptions(),
        downgrades.downgrade(),
        calculated,
        verdict.flags());
  }

  private static String plain(String raw) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    String value = mayRunOn(raw) ? NEXT_LINE.matcher(" " + raw).replaceFirst("") : raw;
    return Blanks.collapsed(value).strip();
  }

  // The last letter of a label stands before a colon, with a blank between or none.
  private static boolean mayRunOn(String raw) {
    for (int colon = raw.indexOf(':'); colon > 1; colon = raw.indexOf(':', colon + 1)) {
      char last = raw.charAt(raw.charAt(colon - 1) <= ' ' ? colon - 2 : colon - 1);
      if ("SsTtJj".indexOf(last) >= 0) {
        return true;
      }
    }
    return false;
  }
}
