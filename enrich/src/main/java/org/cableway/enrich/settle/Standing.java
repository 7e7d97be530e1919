package org.cableway.enrich.settle;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands of a cable: the value on {@code cables.index}, some 250 bytes and no text.
 *
 * @param standing rank of the copy that stands; null where none does
 * @param contentHash of the record that stands
 * @param digests of its fields
 * @param schema version that the digests belong to
 * @param parser version of the parser that last changed the record
 * @param checkedBy newest parser version that looked at the standing copy
 * @param copies ranks of all copies that were seen, each once
 * @param removed reason of a takedown, null where the cable is not taken down
 */
public record Standing(
    String standing,
    String contentHash,
    String digests,
    String schema,
    String parser,
    String checkedBy,
    List<String> copies,
    String removed) {

  private static final Standing NOTHING =
      new Standing(null, null, null, null, null, null, List.of(), null);

  public Standing {
    copies = copies == null ? List.of() : List.copyOf(copies);
  }

  /** The first copy of a cable that was not known. */
  static Standing first(Candidate candidate) {
    return NOTHING.replacedBy(candidate);
  }

  /** The candidate stands now; the earlier copies are kept in mind. */
  Standing replacedBy(Candidate candidate) {
    return new Standing(
        candidate.rank(),
        candidate.contentHash(),
        candidate.digests(),
        candidate.schema(),
        candidate.parser(),
        candidate.parser(),
        with(candidate),
        null);
  }

  /** The same record stands; the copy is known now. */
  Standing withCopy(Candidate candidate) {
    return new Standing(
        standing, contentHash, digests, schema, parser, checkedBy, with(candidate), removed);
  }

  /** The same record stands, in the name of a better copy with the same content. */
  Standing standingFor(Candidate candidate) {
    return new Standing(
        candidate.rank(),
        contentHash,
        digests,
        schema,
        parser,
        checkedBy,
        with(candidate),
        removed);
  }

  /** The same record stands after a look by a newer parser. */
  Standing checked(Candidate candidate) {
    String newest =
        Versions.compare(candidate.parser(), checkedBy) > 0 ? candidate.parser() : checkedBy;
    return new Standing(standing, contentHash, digests, schema, parser, newest, copies, removed);
  }

  /** The copy's rank as it is now takes the place of an older one of the same copy. */
  private List<String> with(Candidate candidate) {
    List<String> all = new ArrayList<>(copies);
    all.removeIf(rank -> Rank.copy(rank).equals(candidate.copy()));
    all.add(candidate.rank());
    all.sort(null);
    return all;
  }
}
