package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.facts.Dates;

/**
 * A row of {@code cables.csv}: number, created, reference id, origin, classification, references,
 * header, body. Every field is quoted; a backslash escapes quotes and itself.
 */
final class DumpRowFormat implements DocumentFormat {

  private static final int FIELDS = 8;

  /** {@code "1","12/28/1966 18:48","66BUENOSAIRES2481","}. */
  private static final Pattern HEAD =
      Pattern.compile("\\s{0,5}\"\\d{1,9}\",\"\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4} [^\"]{3,9}\",\"");

  /** More bytes than any head has. */
  private static final int HEAD_LENGTH = 400;

  @Override
  public String name() {
    return "dump-row";
  }

  @Override
  public boolean recognises(Decoded row) {
    int end = Math.min(row.bytes().length, HEAD_LENGTH);
    return HEAD.matcher(row.text(0, end)).lookingAt();
  }

  @Override
  public Page read(Decoded row) {
    List<DumpField> fields = DumpField.fields(row);
    if (fields.size() != FIELDS) {
      throw new RejectedException(
          RejectionCode.ROW_DAMAGED, "row: " + fields.size() + " fields (expected: 8)");
    }
    List<Line> lines = new ArrayList<>();
    lines.addAll(fields.get(6).lines(Zone.HEADER));
    lines.addAll(fields.get(7).lines(Zone.BODY));
    return new Page(name(), row.charset(), facts(fields), lines, List.of());
  }

  private static PageFacts facts(List<DumpField> fields) {
    return new PageFacts(
        text(fields.get(2)),
        Dates.dumpMinute(fields.get(1).text()),
        false,
        null,
        text(fields.get(4)),
        text(fields.get(3)),
        references(fields.get(5)),
        List.of(),
        null,
        "cablegate",
        "dump");
  }

  private static List<String> references(DumpField field) {
    return List.of(field.text().split("\\|")).stream()
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static String text(DumpField field) {
    String text = field.text().strip();
    return text.isEmpty() ? null : text;
  }
}
