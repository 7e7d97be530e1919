package org.cableway.enrich;

import org.cableway.parse.Cable;
import org.cableway.parse.CableText;

/**
 * The subject of a cable: its telegram's own; of a card that stands for a withdrawn telegram, the
 * one that the archive lists. The title of a page with a text is only a start of its subject.
 */
final class Subjects {

  /** As printed; null where nothing says it. */
  static String printed(Cable cable) {
    return cable.heading().subject() == null ? listed(cable.text()) : cable.heading().subject();
  }

  /** Without a portion mark at its ends; null where nothing says it. */
  static String plain(Cable cable) {
    String own = cable.heading().plainSubject();
    return own == null ? listed(cable.text()) : own;
  }

  private static String listed(CableText text) {
    return text.header().isEmpty() && text.body().isEmpty() ? text.facts().title() : null;
  }

  private Subjects() {}
}
