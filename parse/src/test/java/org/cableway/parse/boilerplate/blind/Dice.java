package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance with a seed: the same page every time. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    // Neighbouring seeds give neighbouring first numbers, so they are spread.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    random.nextLong();
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The same things in another order. */
  <T> List<T> shuffled(List<T> of) {
    List<T> other = new ArrayList<>(of);
    Collections.shuffle(other, random);
    return other;
  }

  String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}
