package org.cableway.parse;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cableway.contract.Problem;
import org.cableway.parse.telegram.Heading;
import org.cableway.parse.telegram.Joined;
import org.cableway.parse.telegram.Prose;
import org.cableway.parse.telegram.TransmissionHeader;

/**
 * What a cable says of itself, before any fact table adds to it.
 *
 * @param id canonical id
 * @param referenceId as printed in the source
 * @param aliases other forms of the id seen
 * @param created when it was sent, UTC, null where nothing says
 * @param createdSource {@code dtg}, {@code page} or {@code dump}; null as above
 * @param partial true for a partial extract
 * @param text the telegram
 * @param joined its body without page lines
 * @param sectionsJoined true where it was sent in several sections, and all are here
 * @param redactions how many redactions it has, heading and header too
 * @param coverage share of its characters that some field accounts for
 * @param claims line number to the fields that the line was read for, {@code subject}, {@code
 *     paragraphs 2 (C)}
 */
public record Cable(
    String id,
    String referenceId,
    List<String> aliases,
    Instant created,
    String createdSource,
    boolean partial,
    CableText text,
    Joined joined,
    boolean sectionsJoined,
    TransmissionHeader transmission,
    Heading heading,
    Prose prose,
    int redactions,
    double coverage,
    Map<Integer, List<String>> claims,
    List<Problem> problems) {

  public Cable {
    aliases = List.copyOf(aliases);
    // Not copied: of the size of the telegram, and asked for by those alone who explain a reading.
    claims = Collections.unmodifiableMap(claims);
    problems = List.copyOf(problems);
  }
}
