package org.cableway.parse.format;

import org.cableway.parse.Page;

/** One kind of page. Stateless. */
interface DocumentFormat {

  /** The name in the record, {@code mirror-html}. */
  String name();

  /** True where the decoded text is of this kind. Cheap: looks at the head of the text first. */
  boolean recognises(String text);

  /** The page as lines; never throws for a text that it recognised. */
  Page read(String text, String charset);
}
