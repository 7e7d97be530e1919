package org.cableway.enrich;

import java.util.ArrayList;
import java.util.List;

/** How often a field, or a suite of vectors, was read right. */
final class FieldScore {

  private final List<String> misses = new ArrayList<>();
  private int total;
  private int disputed;

  void add(String miss, boolean right) {
    total++;
    if (!right) {
      misses.add(miss);
    }
  }

  /** A case whose expected value looks wrong: counted apart. */
  void addDisputed() {
    disputed++;
  }

  int total() {
    return total;
  }

  int disputed() {
    return disputed;
  }

  int right() {
    return total - misses.size();
  }

  double share() {
    return total == 0 ? 1 : (double) right() / total;
  }

  List<String> misses() {
    return misses;
  }
}
