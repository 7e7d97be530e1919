package org.cableway.app.show;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cableway.app.parse.Columns;

/** Lines of at most so many characters: facts with a label before them, and running text. */
final class Page {

  // A cable must not give orders to the terminal.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\r\n]]");

  private static final int LABEL = 13;
  private static final int NARROWEST = 40;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param width most characters a line; below {@value #NARROWEST} it counts as that
   */
  Page(int width) {
    this.width = Math.max(NARROWEST, width);
  }

  /** Text from the margin, its lines kept apart. */
  void text(String value) {
    rows("", "", value);
  }

  void blank() {
    text.append('\n');
  }

  /** A label and a value behind it; nothing where there is no value. */
  void fact(String label, String value) {
    facts(label, value == null ? List.of() : List.of(value));
  }

  /** A label, and each value that is one on a row of its own. */
  void facts(String label, List<String> values) {
    String before = label;
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        rows(Columns.left(before, LABEL), " ".repeat(LABEL), value);
        before = "";
      }
    }
  }

  /**
   * Running text behind a mark.
   *
   * @param mark {@code 3. (C)}; empty for none
   */
  void paragraph(String mark, String value) {
    String first = mark.isEmpty() ? "" : mark + " ";
    rows(first, mark.isEmpty() ? "" : "    ", Objects.requireNonNullElse(value, ""));
  }

  private void rows(String first, String others, String value) {
    String before = first;
    for (String line : CONTROL.matcher(value).replaceAll(" ").split("\\R", -1)) {
      int room = Math.max(1, width - before.length());
      for (String row : Columns.wrapped(line, room, width - others.length())) {
        text.append((before + row).stripTrailing()).append('\n');
        before = others;
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
