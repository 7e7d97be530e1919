package org.cableway.enrich;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Cable;
import org.cableway.parse.PageFacts;

/** Id, year, serial, times and collection. */
final class IdentityEnricher implements Enricher {

  /** {@code 09ASTANA610}: year, post, serial. */
  private static final Pattern CANONICAL = Pattern.compile("(\\d\\d)(\\D.*?)(\\d{1,9})");

  /** 66 to 99 are of the 1900s: the corpus starts in 1966. */
  private static final int FIRST_YEAR = 66;

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    PageFacts facts = cable.text().facts();
    draft.id = cable.id();
    draft.referenceId = cable.referenceId();
    draft.aliases = cable.aliases();
    draft.created = cable.created();
    draft.createdSource = cable.createdSource();
    draft.released = facts.released();
    draft.collection = facts.collection();
    Matcher id = CANONICAL.matcher(cable.id() == null ? "" : cable.id());
    if (id.matches()) {
      draft.year = year(Integer.parseInt(id.group(1)));
      draft.serial = Integer.valueOf(id.group(3));
    }
  }

  private static int year(int twoDigits) {
    return twoDigits < FIRST_YEAR ? 2000 + twoDigits : 1900 + twoDigits;
  }
}
