package org.cableway.enrich;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.parse.Cable;
import org.cableway.parse.Line;
import org.cableway.parse.telegram.Heading;

/** Works out the declassification from the E.O. line and the classified-by block. */
final class DeclassificationEnricher implements Enricher {

  /** {@code Declassified/Released US Department of State EO Systematic Review 30 JUN 2005}. */
  private static final Pattern STAMP =
      Pattern.compile(
          ".{0,60}Declassified/Released\\s+US\\s+Department of State.{0,120}",
          Pattern.CASE_INSENSITIVE);

  private final Declassifications declassifications = new Declassifications();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    Heading heading = cable.heading();
    String listed = cable.text().facts().classification();
    String level = listed == null ? heading.level() : listed;
    String declassifyOn = heading.declassifyOn();
    if (declassifyOn == null) {
      declassifyOn = DeclassifyOn.in(cable.joined().lines()).orElse(null);
    }
    Declassification read =
        declassifications.read(
            heading.eoNumber(), heading.eoValue(), declassifyOn, cable.created(), level);
    boolean silent = "R11".equals(read.rule());
    draft.declassification =
        silent ? stamp(cable).map(s -> released(s, cable, level)).orElse(read) : read;
  }

  /** R8 for the stamp on the pages, where the cable itself says nothing. */
  private Declassification released(String stamp, Cable cable, String level) {
    return declassifications.read(cable.heading().eoNumber(), stamp, null, cable.created(), level);
  }

  private static Optional<String> stamp(Cable cable) {
    return cable.text().body().stream()
        .map(Line::text)
        .filter(text -> text.indexOf('/') > 0 && STAMP.matcher(text).matches())
        .findFirst();
  }
}
