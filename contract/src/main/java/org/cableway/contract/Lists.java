package org.cableway.contract;

import java.util.List;

/** Absent lists read as empty ones, and nobody changes a list of a record. */
final class Lists {

  static <T> List<T> of(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private Lists() {}
}
