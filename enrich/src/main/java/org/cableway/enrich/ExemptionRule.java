package org.cableway.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R5: exempt from automatic declassification. A date beside a 25X code is the date; without one it
 * is reckoned from the date of the source, where that is given, else from the cable.
 */
final class ExemptionRule implements DeclassificationRule {

  private static final Pattern SOURCE_MARKED = Pattern.compile(".*\\bSOURCES?\\s+MARKED\\b.*");

  /** {@code DATE OF SOURCE: JUNE 18, 2009}: not the date of declassification. */
  private static final Pattern SOURCE_DATE =
      Pattern.compile(
          "\\bDATED?\\s+(?:OF\\s+)?(?:THE\\s+)?SOURCES?\\b.*|\\bSOURCES?\\s+DATED?\\b.*");

  /** OADR on a source: retired, 25 years. */
  private static final int RETIRED_YEARS = 25;

  private final Exemptions exemptions = new Exemptions();

  @Override
  public Optional<Verdict> apply(Instruction given) {
    List<Exemption> found = exemptions.in(given.text());
    boolean sourceMarked =
        given.text().contains("MARKED") && SOURCE_MARKED.matcher(given.text()).matches();
    if (found.isEmpty() && !sourceMarked) {
      return Optional.empty();
    }
    String rule = found.stream().anyMatch(e -> e.code().startsWith("XGDS")) ? "R10" : "R5";
    Verdict verdict =
        Verdict.of("exempt", rule)
            .with(found.stream().map(Exemption::code).toList())
            .flagged(isOutOfForce(found, given.cable()), "exemption-out-of-force");
    Matcher source = SOURCE_DATE.matcher(given.text());
    String own = source.replaceFirst("");
    Optional<LocalDate> stated = StatedDate.first(own, given.cable()).map(StatedDate::date);
    return Optional.of(
        stated
            .map(verdict::on)
            .orElseGet(() -> verdict.calculated(calculated(found, sourceDate(given)))));
  }

  private static boolean isOutOfForce(List<Exemption> found, LocalDate cable) {
    return cable != null && found.stream().anyMatch(exemption -> !exemption.isValid(cable));
  }

  private static LocalDate sourceDate(Instruction given) {
    Matcher source = SOURCE_DATE.matcher(given.text());
    return (source.find()
            ? StatedDate.first(source.group(), given.cable())
            : Optional.<StatedDate>empty())
        .map(StatedDate::date)
        .orElse(given.cable());
  }

  /** The longest term counts; a code without a term, such as that of human sources, has no date. */
  private static LocalDate calculated(List<Exemption> found, LocalDate source) {
    if (source == null || found.stream().anyMatch(exemption -> exemption.years() == null)) {
      return null;
    }
    return source.plusYears(found.stream().mapToInt(Exemption::years).max().orElse(RETIRED_YEARS));
  }
}
