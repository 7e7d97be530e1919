package org.cableway.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Problem;

/**
 * What the readers of one telegram note while they read: problems, and the lines that each field
 * accounts for. Lives as long as one telegram is read, on one thread.
 */
public final class Notes {

  private final List<Problem> problems = new ArrayList<>();
  private final Claims claims = new Claims();

  /** Notes that a field could not be read, or reads doubtfully. */
  public void problem(String code, String field, Line line, String text) {
    problems.add(new Problem(code, field, line == null ? 0 : line.number(), text));
  }

  /**
   * Notes that a line was read for a field. A line may be read for several.
   *
   * @param field {@code subject}; with what of it the line gave, {@code transmission dtg}, {@code
   *     paragraphs 2 (C)}
   */
  public void claim(String field, Line line) {
    claims.add(field, line.number());
  }

  /** Notes that lines were read for a field. */
  public void claim(String field, List<Line> lines) {
    for (Line line : lines) {
      claim(field, line);
    }
  }

  /** True where a line was read for some field. */
  public boolean isClaimed(Line line) {
    return claims.contains(line.number());
  }

  /** The problems in the order of their finding. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Line number to the fields that the line was read for, in the order of reading. */
  public Map<Integer, List<String>> claims() {
    return Collections.unmodifiableMap(claims.asMap());
  }
}
