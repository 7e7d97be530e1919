package org.cableway.parse.boilerplate;

import org.cableway.parse.Page;

/** Knows one habit of pages and takes it away. Stateless. */
interface BoilerplateStripper {

  /** The name that its cuts carry, {@code share-links}. */
  String name();

  /** The page with fewer lines and the cuts noted; the same page where it has not the habit. */
  Page strip(Page page);
}
