package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;

/** The lines of a page that only telegrams have. */
public final class Telltales {

  private Telltales() {}

  /**
   * Indexes, rising, of the lines that prove a telegram: of its header, of its heading, numbers of
   * paragraphs in their order, lines of printed pages. What only repeats such a line is none.
   */
  public static List<Integer> of(List<Line> lines) {
    Sheet sheet = Sheet.of(lines);
    List<Integer> starts = new Starts(sheet).find();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : sheet.size();
      int body = new BodyStart(sheet).find(starts.get(i), end);
      found.add(starts.get(i));
      for (int at = starts.get(i) + 1; at < body; at++) {
        if (sheet.kind(at).isHeader()) {
          found.add(at);
        }
      }
      if (body < end) {
        found.addAll(new TelegramEnd(sheet).certain(body, end));
      }
    }
    return found;
  }

  /** True for a line behind which no telegram goes on: a name, {@code NNNN}. */
  public static boolean isLast(String text) {
    return isSignature(text) || Signature.isGlued(text) || LineKind.of(text) == LineKind.TRAILER;
  }

  /** True for a bare surname in capitals. */
  public static boolean isSignature(String text) {
    return Signature.isUpper(text);
  }
}
