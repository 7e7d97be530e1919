package org.cableway.parse.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits tags that lost their blanks: {@code ETRDEINVPGOVCS} is {@code ETRD EINV PGOV CS}. Only
 * subjects and programs are looked for, and places at the end: other codes are as short as chance.
 */
final class GluedTags {

  private static final int LENGTH_OF_SUBJECT = 4;
  private static final int LENGTH_OF_PLACE = 2;
  private static final int LONGEST = 60;

  private final Map<String, TagCode> codes;

  GluedTags(Map<String, TagCode> codes) {
    this.codes = codes;
  }

  /** The codes, at least two; empty where the tag is not made of codes alone. */
  Optional<List<String>> split(String tag) {
    if (tag.length() < LENGTH_OF_SUBJECT + LENGTH_OF_PLACE || tag.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at + LENGTH_OF_SUBJECT <= tag.length() && isSubject(tag, at)) {
      parts.add(tag.substring(at, at + LENGTH_OF_SUBJECT));
      at += LENGTH_OF_SUBJECT;
    }
    if (parts.isEmpty()) {
      return placesFirst(tag);
    }
    return places(tag.substring(at)).map(places -> joined(parts, places));
  }

  /** {@code VEPREL}: one place glued before subjects. */
  private Optional<List<String>> placesFirst(String tag) {
    String place = tag.substring(0, LENGTH_OF_PLACE);
    String rest = tag.substring(LENGTH_OF_PLACE);
    if (!isPlace(place)) {
      return Optional.empty();
    }
    if (rest.length() == LENGTH_OF_SUBJECT && isSubject(rest, 0)) {
      return Optional.of(List.of(place, rest));
    }
    return Optional.empty();
  }

  private Optional<List<String>> places(String text) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i += LENGTH_OF_PLACE) {
      String place = text.substring(i, Math.min(text.length(), i + LENGTH_OF_PLACE));
      if (!isPlace(place)) {
        return Optional.empty();
      }
      places.add(place);
    }
    return Optional.of(places);
  }

  private boolean isPlace(String code) {
    TagCode known = codes.get(code);
    return known != null && code.length() == LENGTH_OF_PLACE && "geo".equals(known.kind());
  }

  private boolean isSubject(String tag, int at) {
    TagCode known = codes.get(tag.substring(at, at + LENGTH_OF_SUBJECT));
    return known != null && ("subject".equals(known.kind()) || "program".equals(known.kind()));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return Collections.unmodifiableList(all);
  }
}
