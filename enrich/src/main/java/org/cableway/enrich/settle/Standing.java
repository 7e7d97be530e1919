package org.cableway.enrich.settle;

import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.JsonBytes;
import org.cableway.messaging.IncomingRecord;

/**
 * What stands of a cable: the value on {@code cables.index}, some 250 bytes and no text.
 *
 * @param standing rank of the copy that stands; null where none does
 * @param contentHash of the record that stands
 * @param digests of its fields
 * @param schema version that the digests belong to
 * @param parser version of the parser that last changed the record
 * @param checkedBy newest parser version that looked at the standing copy
 * @param copies ranks of all copies that were seen, each once; of very many the best
 * @param removed reason of a takedown, null where the cable is not taken down
 * @param erased true where the raw bytes of its copies are erased too, null where not
 */
public record Standing(
    String standing,
    String contentHash,
    String digests,
    String schema,
    String parser,
    String checkedBy,
    List<String> copies,
    String removed,
    Boolean erased) {

  /**
   * So many are kept in mind, the best of them. Cables have a handful; documents that are made to
   * name one cable would make the entry as large as they like, and write it again for each.
   */
  static final int MOST_COPIES = 1_000;

  /** What most take; others may take more. */
  private static final int JSON_BYTES = 1_024;

  /** What is known of a cable that was never seen. */
  static final Standing NOTHING =
      new Standing(null, null, null, null, null, null, List.of(), null, null);

  /** What an entry of {@code cables.index} says; null where it is a tombstone. */
  public static Standing of(IncomingRecord entry) {
    return entry.value() == null ? null : CableJson.read(entry.value(), Standing.class);
  }

  public Standing {
    copies = copies == null ? List.of() : List.copyOf(copies);
  }

  /** The value on {@code cables.index}. */
  byte[] toJson() {
    JsonBytes json = new JsonBytes(JSON_BYTES);
    json.open();
    json.text("standing", standing);
    json.text("contentHash", contentHash);
    json.text("digests", digests);
    json.text("schema", schema);
    json.text("parser", parser);
    json.text("checkedBy", checkedBy);
    json.texts("copies", copies);
    json.text("removed", removed);
    json.plain("erased", erased);
    json.close();
    return json.toBytes();
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
        null,
        null);
  }

  /** Nothing stands any more, or again, until the takedown is lifted. */
  Standing takenDown(String reason, boolean erase) {
    boolean erasing = erase || Boolean.TRUE.equals(erased);
    return new Standing(null, null, null, null, null, null, copies, reason, erasing ? true : null);
  }

  /** The next copy that comes stands. */
  Standing lifted() {
    return new Standing(null, null, null, null, null, null, copies, null, null);
  }

  /** Nothing stands, and nothing is in the way of the next copy. */
  boolean vacant() {
    return standing == null && removed == null;
  }

  /** The key of the copy that stands. */
  public String standingKey() {
    return Rank.copy(standing);
  }

  /** Whether a parser of this version or a later one has looked at the copy that stands. */
  public boolean checkedSince(String version) {
    return Versions.compare(checkedBy, version) >= 0;
  }

  /** Keys of all copies that were seen: key of the raw record, {@code #n} for the nth cable. */
  public List<String> copyKeys() {
    return copies.stream().map(Rank::copy).sorted().toList();
  }

  /** The same record stands; the copy is known now. */
  Standing withCopy(Candidate candidate) {
    return new Standing(
        standing,
        contentHash,
        digests,
        schema,
        parser,
        checkedBy,
        with(candidate),
        removed,
        erased);
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
        removed,
        erased);
  }

  /** The same record stands after a look by a newer parser. */
  Standing checked(Candidate candidate) {
    String newest =
        Versions.compare(candidate.parser(), checkedBy) > 0 ? candidate.parser() : checkedBy;
    return new Standing(
        standing, contentHash, digests, schema, parser, newest, copies, removed, erased);
  }

  /** The copy's rank as it is now takes the place of an older one of the same copy. */
  private List<String> with(Candidate candidate) {
    List<String> all = new ArrayList<>(copies);
    all.removeIf(rank -> Rank.copy(rank).equals(candidate.copy()));
    all.add(candidate.rank());
    all.sort(null);
    return all.size() > MOST_COPIES ? all.subList(all.size() - MOST_COPIES, all.size()) : all;
  }
}
