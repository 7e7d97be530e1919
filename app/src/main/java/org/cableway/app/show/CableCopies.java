package org.cableway.app.show;

import java.util.List;
import org.cableway.contract.RawDocument.Place;

/**
 * The documents that hold a cable; as JSON for programs, as text for people.
 *
 * @param id of the cable
 * @param removed why it was taken down, null where it is not
 * @param copies each once, the one that stands first
 */
public record CableCopies(String id, String removed, List<Copy> copies) {

  /**
   * One document, or one of the cables in it.
   *
   * @param key on {@code cables.raw}, with {@code #n} for the nth cable in it
   * @param stands whether the record of the cable is this copy's
   * @param places where its bytes were found, as often as they were
   */
  public record Copy(String key, boolean stands, List<Place> places) {

    public Copy {
      places = List.copyOf(places);
    }
  }

  public CableCopies {
    copies = List.copyOf(copies);
  }

  /** A copy a paragraph, its places below it; {@code *} is the one that stands. */
  public String text() {
    StringBuilder text = new StringBuilder(heading());
    for (Copy copy : copies) {
      text.append(copy.stands() ? "* " : "  ").append(copy.key()).append('\n');
      copy.places().forEach(place -> text.append("    ").append(place).append('\n'));
    }
    return text.toString();
  }

  private String heading() {
    long places = copies.stream().mapToLong(copy -> copy.places().size()).sum();
    String counts = id + "  " + counted(copies.size(), "copy", "copies");
    String taken = removed == null ? "" : "  taken down: " + removed;
    return counts + ", " + counted(places, "place", "places") + taken + "\n";
  }

  private static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
