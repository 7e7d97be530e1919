package org.cableway.ingest.rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rejections are meant: those of some codes, or some keys, or both; all where nothing is
 * named.
 *
 * @param codes stable codes
 * @param keys whole keys, or their beginnings: {@code 9f86d081}
 */
public record RejectionChoice(Set<String> codes, Set<String> keys) {

  /** Of all that stands. */
  public static final RejectionChoice ALL = new RejectionChoice(Set.of(), Set.of());

  public RejectionChoice {
    codes = Set.copyOf(codes);
    keys = Set.copyOf(keys);
  }

  /** True where it is meant. */
  public boolean takes(Rejection rejection) {
    return (codes.isEmpty() || codes.contains(rejection.code()))
        && (keys.isEmpty() || keys.stream().anyMatch(rejection.key()::startsWith));
  }

  /** Of these, those that are meant. */
  public List<Rejection> of(List<Rejection> standing) {
    return standing.stream().filter(this::takes).toList();
  }

  /** The same choice has the same name: {@code rejected://?code=no-id&key=9f86d081}. */
  public String uri() {
    List<String> parts = new ArrayList<>();
    new TreeSet<>(codes).forEach(code -> parts.add("code=" + code));
    new TreeSet<>(keys).forEach(key -> parts.add("key=" + key));
    return "rejected://?" + String.join("&", parts);
  }
}
