package org.cableway.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.Problem;
import org.cableway.parse.Cable;
import org.cableway.parse.telegram.Heading;

/**
 * The classification as the page or dump lists it, else as the text's own line has it. A record of
 * FOR OFFICIAL USE ONLY is an UNCLAS cable with the caption SENSITIVE.
 */
final class ClassificationEnricher implements Enricher {

  private static final String DIVIDER = "//";
  private static final Pattern BETWEEN = Pattern.compile(DIVIDER);
  private static final String FOUO = "FOR OFFICIAL USE ONLY";

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    Heading heading = cable.heading();
    String listed = cable.text().facts().classification();
    String level = listed == null ? ofText(heading) : listed;
    List<String> parts = parts(level);
    Set<String> markings = new LinkedHashSet<>(parts.subList(1, parts.size()));
    markings.addAll(heading.markings());
    if (level == null && heading.classificationLine() == null) {
      draft.problems.add(new Problem("classification.missing", "classification", 0, null));
      return;
    }
    if (listed != null && heading.level() != null && !base(listed).equals(heading.level())) {
      draft.problems.add(
          new Problem("classification.differs", "classification", 0, heading.classificationLine()));
    }
    draft.classification =
        new Classification(level, new ArrayList<>(markings), heading.classificationLine());
  }

  private static String ofText(Heading heading) {
    if (heading.level() == null) {
      return null;
    }
    boolean noforn = heading.captions().contains("NOFORN") || heading.markings().contains("NOFORN");
    if (noforn) {
      return heading.level() + DIVIDER + "NOFORN";
    }
    boolean fouo =
        heading.level().equals("UNCLASSIFIED")
            && (isSensitive(heading.captions()) || isSensitive(heading.markings()));
    return fouo ? heading.level() + DIVIDER + FOUO : heading.level();
  }

  private static boolean isSensitive(List<String> marks) {
    return marks.contains("SENSITIVE") || marks.contains(FOUO);
  }

  // Most levels stand without a marking.
  private static List<String> parts(String level) {
    if (level == null) {
      return List.of("");
    }
    return level.contains(DIVIDER) ? List.of(BETWEEN.split(level)) : List.of(level);
  }

  private static String base(String level) {
    return parts(level).get(0);
  }
}
