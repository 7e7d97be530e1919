package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Reads the text behind the heading: {@code telegram-format} section 4. */
public final class ProseReader {

  /** Reads summary, comments, paragraphs and signature of the lines behind the heading. */
  public Prose read(List<Line> text, Notes notes) {
    return new Prose(null, List.of(), List.of(), List.of(), 0);
  }
}
