package org.cableway.parse.format;

import org.cableway.parse.Page;

/** One kind of page. Stateless. */
interface DocumentFormat {

  /** The name in the record, {@code mirror-html}. */
  String name();

  /** True where a document is of this kind. Cheap: looks at the head of the text first. */
  boolean recognises(Decoded document);

  /** The page as lines; never throws for a document that it recognised. */
  Page read(Decoded document);
}
