package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.contract.CableRecord.Paragraph;

/**
 * The text behind the heading.
 *
 * @param summary without its heading, paragraph number and closer; null where there is none
 * @param comments each comment, unwrapped
 * @param paragraphs in order, the number null for one ahead of the first number; names of the marks
 *     are still absent
 * @param signedBy surnames at the end, as written
 */
public record Prose(
    String summary, List<String> comments, List<Paragraph> paragraphs, List<String> signedBy) {

  public Prose {
    comments = List.copyOf(comments);
    paragraphs = List.copyOf(paragraphs);
    signedBy = List.copyOf(signedBy);
  }
}
