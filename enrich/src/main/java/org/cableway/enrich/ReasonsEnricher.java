package org.cableway.enrich;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Reason;
import org.cableway.contract.Problem;
import org.cableway.parse.Cable;
import org.cableway.parse.telegram.Heading;

/** Who classified a cable, and why: the letters of the reasons spelled out by their order. */
final class ReasonsEnricher implements Enricher {

  private final Reasons reasons = new Reasons();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    Heading heading = cable.heading();
    List<String> names = heading.classifierNames();
    if (heading.classifiedBy() == null && names.isEmpty() && heading.reasons().isEmpty()) {
      return;
    }
    draft.classifiedBy =
        new ClassifiedBy(
            heading.classifiedBy(),
            names.isEmpty() ? null : names.get(0),
            heading.classifierTitle(),
            names,
            heading.reasons(),
            expanded(cable, draft));
  }

  private List<Reason> expanded(Cable cable, RecordDraft draft) {
    LocalDate day =
        cable.created() == null ? null : LocalDate.ofInstant(cable.created(), ZoneOffset.UTC);
    List<Reason> expanded = new ArrayList<>();
    for (String code : cable.heading().reasons()) {
      Optional<String> text = reasons.text(code, cable.heading().reasonSection(), day);
      if (text.isPresent()) {
        expanded.add(new Reason(code, text.get()));
      } else {
        draft.problems.add(new Problem("reasons.unknown", "classifiedBy.reasons", 0, code));
      }
    }
    return expanded;
  }
}
