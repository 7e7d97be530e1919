package org.cableway.contract;

/**
 * The values of the CloudEvents header {@code ce_type}. A type is never renamed; a change that
 * breaks readers is a new type, {@code .v2}.
 */
public enum EventType {
  /** A record on {@code cables.parsed}. */
  PARSED("parsed"),
  /** On {@code cables.changes}: a cable stands that did not stand before. */
  ADDED(CableChange.ADDED),
  /** On {@code cables.changes}: the record of a cable is another. */
  CHANGED(CableChange.CHANGED),
  /** A tombstone on {@code cables.parsed}, and a change on {@code cables.changes}. */
  REMOVED(CableChange.REMOVED);

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  /** {@code org.cableway.cable.parsed.v1}. */
  public String type() {
    return "org.cableway.cable." + word + ".v1";
  }

  /** The type of a change. */
  public static EventType of(CableChange change) {
    return switch (change.change()) {
      case CableChange.ADDED -> ADDED;
      case CableChange.CHANGED -> CHANGED;
      case CableChange.REMOVED -> REMOVED;
      default ->
          throw new IllegalArgumentException(
              "change: " + change.change() + " (expected: added, changed or removed)");
    };
  }
}
