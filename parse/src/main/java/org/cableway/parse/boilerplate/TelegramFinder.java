package org.cableway.parse.boilerplate;

import java.util.List;
import org.cableway.parse.CableText;
import org.cableway.parse.Page;

/** Finds the telegrams among the lines of a page, and parts each into header and body. */
public final class TelegramFinder {

  /** The telegrams in their order; empty where there is none. */
  public List<CableText> find(Page page) {
    return List.of();
  }
}
