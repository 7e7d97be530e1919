package org.cableway.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.Problem;

/**
 * What the readers of one telegram note while they read: problems, and the lines that each field
 * accounts for. Lives as long as one telegram is read, on one thread.
 */
public final class Notes {

  private final List<Problem> problems = new ArrayList<>();
  private final Map<Integer, String> claims = new TreeMap<>();

  /** Notes that a field could not be read, or reads doubtfully. */
  public void problem(String code, String field, Line line, String text) {
    problems.add(new Problem(code, field, line == null ? 0 : line.number(), text));
  }

  /** Notes that a line was read for a field; the first claim of a line stands. */
  public void claim(String field, Line line) {
    claims.putIfAbsent(line.number(), field);
  }

  /** Notes that lines were read for a field. */
  public void claim(String field, List<Line> lines) {
    lines.forEach(line -> claim(field, line));
  }

  /** The problems in the order of their finding. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Line number to the field that the line was read for. */
  public Map<Integer, String> claims() {
    return Collections.unmodifiableMap(claims);
  }
}
