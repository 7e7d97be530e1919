package org.cableway.store.sql;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Country;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.CableRecord.Tag;

/** Words that people look for a cable by and that its text has not, or only as codes. */
final class About {

  /** {@code Embassy Astana Kazakhstan KZ PGOV Internal Governmental Affairs Hoagland}. */
  static String words(CableRecord cable) {
    return Stream.of(
            ids(cable), origin(cable.origin()), tags(cable), people(cable.classifiedBy(), cable))
        .flatMap(words -> words)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> ids(CableRecord cable) {
    return Stream.concat(Stream.of(cable.id(), cable.referenceId()), cable.aliases().stream())
        .filter(Objects::nonNull);
  }

  private static Stream<String> origin(Origin origin) {
    if (origin == null) {
      return Stream.empty();
    }
    Country country = origin.country();
    return Stream.of(
        origin.code(), origin.name(), origin.city(), country == null ? null : country.name());
  }

  private static Stream<String> tags(CableRecord cable) {
    return cable.tags().stream().flatMap(About::tag);
  }

  private static Stream<String> tag(Tag tag) {
    return Stream.of(tag.code(), tag.name());
  }

  private static Stream<String> people(ClassifiedBy by, CableRecord cable) {
    Stream<String> signers = cable.signedBy().stream();
    return by == null ? signers : Stream.concat(signers, Stream.of(by.name(), by.title()));
  }

  private About() {}
}
