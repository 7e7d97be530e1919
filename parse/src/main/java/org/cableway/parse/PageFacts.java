package org.cableway.parse;

import java.time.Instant;
import java.util.List;

/**
 * What a page or a dump's row says of a cable outside of the telegram; null or empty where it says
 * nothing.
 *
 * @param referenceId as printed
 * @param created UTC; its minutes are wrong where {@code minutesDoubtful}
 * @param minutesDoubtful true for the mirror of December 2010, which prints the hour again in place
 *     of the minutes
 * @param released UTC
 * @param classification {@code SECRET//NOFORN}
 * @param origin {@code Embassy Astana}
 * @param references ids that a dump's row lists
 * @param tags TAGS that the page lists beside the telegram
 * @param title title of the page, a start of the subject
 * @param collection {@code cablegate}, {@code plusd}, {@code nara} or {@code unknown}
 * @param createdSource {@code page} or {@code dump}
 */
public record PageFacts(
    String referenceId,
    Instant created,
    boolean minutesDoubtful,
    Instant released,
    String classification,
    String origin,
    List<String> references,
    List<String> tags,
    String title,
    String collection,
    String createdSource) {

  /** A page that says nothing: a bare telegram. */
  public static final PageFacts NONE =
      new PageFacts(
          null, null, false, null, null, null, List.of(), List.of(), null, "unknown", null);

  public PageFacts {
    references = List.copyOf(references);
    tags = List.copyOf(tags);
  }
}
