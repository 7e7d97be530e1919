package org.cableway.parse;

import java.util.List;

/**
 * A document as it was read.
 *
 * @param source its page, before anything was taken away
 * @param stripped the page without boilerplate, where a telegram was still to be found
 * @param cables the cables in their order; empty where it holds none
 */
public record Reading(Page source, Page stripped, List<Cable> cables) {

  public Reading {
    cables = List.copyOf(cables);
  }

  /** What was taken away in all, the lines around the telegrams too. */
  public List<Cut> cuts() {
    return cables.isEmpty() ? stripped.cuts() : cables.get(0).text().page().cuts();
  }
}
