package org.cableway.contract;

import java.util.List;

/**
 * What happened to a record, without its text, so that a takedown leaves none behind: the value on
 * {@code cables.changes}. A record that comes out the same as before is no change.
 *
 * @param id canonical id of the cable, the key
 * @param change {@link #ADDED}, {@link #CHANGED} or {@link #REMOVED}
 * @param fields names of the record's fields that differ; {@code *} where it cannot be said
 * @param contentHash of what stands now; null where nothing does
 * @param previousContentHash of what stood before; null where nothing did
 * @param copy key of the copy that stands now: key on {@code cables.raw}, {@code #n} for the nth
 *     cable of a document; null where nothing stands
 * @param copies keys of all copies known
 * @param parserVersion of the parser that made what stands now; null where nothing does
 */
public record CableChange(
    String id,
    String change,
    List<String> fields,
    String contentHash,
    String previousContentHash,
    String copy,
    List<String> copies,
    String parserVersion) {

  /** The version of this shape: within a major version only optional fields are added. */
  public static final String SCHEMA_VERSION = "1.0.0";

  /** A cable stands that did not stand before. */
  public static final String ADDED = "added";

  /** The record of a cable is another. */
  public static final String CHANGED = "changed";

  /** A cable was taken down. */
  public static final String REMOVED = "removed";

  public CableChange {
    fields = Lists.of(fields);
    copies = Lists.of(copies);
  }
}
