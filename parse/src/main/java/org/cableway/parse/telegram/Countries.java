package org.cableway.parse.telegram;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** Names of countries, and of cities with a post, as far as the table of posts has them. */
final class Countries {

  private static final Countries STANDARD = new Countries();

  private final Set<String> countries = new HashSet<>();
  private final Set<String> cities = new HashSet<>();

  private Countries() {
    for (Post post : Posts.standard().all()) {
      add(countries, post.countryName());
      add(cities, post.city());
    }
  }

  static Countries standard() {
    return STANDARD;
  }

  /** The names of all countries, in capitals. */
  Set<String> all() {
    return Collections.unmodifiableSet(countries);
  }

  /** True for the name of a country, {@code NEW ZEALAND}. */
  boolean has(String name) {
    return countries.contains(name.toUpperCase(Locale.ROOT));
  }

  /** True for a word that is, or is part of, the name of a country or of a city with a post. */
  boolean isPlace(String words) {
    String name = words.toUpperCase(Locale.ROOT);
    return countries.contains(name) || cities.contains(name);
  }

  private static void add(Set<String> names, String name) {
    Stream.ofNullable(name).map(each -> each.toUpperCase(Locale.ROOT)).forEach(names::add);
  }
}
