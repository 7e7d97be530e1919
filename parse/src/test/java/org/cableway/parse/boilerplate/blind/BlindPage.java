package org.cableway.parse.boilerplate.blind;

import java.util.List;

/** A kind of page around one telegram or more. */
@FunctionalInterface
interface BlindPage {

  /** The page; the draw is about the first of the telegrams. */
  String around(List<BlindTelegram> telegrams, Draw draw);
}
