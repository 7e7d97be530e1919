package org.cableway.enrich;

import java.util.ArrayList;
import java.util.List;

/** How often a field was read right. */
final class FieldScore {

  private final List<String> misses = new ArrayList<>();
  private int total;

  void add(String miss, boolean right) {
    total++;
    if (!right) {
      misses.add(miss);
    }
  }

  int total() {
    return total;
  }

  int right() {
    return total - misses.size();
  }

  double share() {
    return (double) right() / total;
  }

  List<String> misses() {
    return misses;
  }
}
