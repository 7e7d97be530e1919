package org.cableway.enrich;

import java.util.List;
import org.cableway.contract.CableRecord.Sections;
import org.cableway.contract.CableRecord.Text;
import org.cableway.parse.Cable;
import org.cableway.parse.Line;
import org.cableway.parse.telegram.Heading;

/** Takes over the fields that the parser read and no table adds to. */
final class ParsedFieldsEnricher implements Enricher {

  private final String version;

  /**
   * @param version of the parser that read the cables
   */
  ParsedFieldsEnricher(String version) {
    this.version = version;
  }

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    Heading heading = cable.heading();
    draft.parserVersion = version;
    draft.partial = cable.partial();
    draft.captions = heading.captions();
    draft.passTo = heading.passTo();
    draft.subject = Subjects.printed(cable);
    draft.references = heading.references();
    draft.sections = sections(cable);
    draft.summary = cable.prose().summary();
    draft.comments = cable.prose().comments();
    draft.signedBy = cable.prose().signedBy();
    draft.redactions = cable.redactions();
    draft.text = new Text(lines(cable.text().header()), lines(cable.joined().lines()));
    draft.coverage = cable.coverage();
    draft.problems.addAll(cable.problems());
  }

  private static Sections sections(Cable cable) {
    Heading heading = cable.heading();
    boolean joined = cable.sectionsJoined();
    if (heading.section() == null && heading.sections() == null && !joined) {
      return null;
    }
    return new Sections(heading.section(), heading.sections(), joined);
  }

  private static String lines(List<Line> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (from < to && lines.get(to - 1).isBlank()) {
      to--;
    }
    return from == to ? null : text(lines, from, to);
  }

  // Joined in one copy: the last line has no line feed to be stripped again.
  private static String text(List<Line> lines, int from, int to) {
    String[] texts = new String[to - from];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = lines.get(from + i).text();
    }
    return String.join("\n", texts).strip();
  }
}
