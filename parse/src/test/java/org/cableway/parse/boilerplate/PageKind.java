package org.cableway.parse.boilerplate;

/** A kind of page of which any number can be made; an enum is one. */
public interface PageKind {

  /** The name in the table and in the file of floors. */
  String name();

  /** A page that depends on the seed alone. */
  KnownPage page(int seed);
}
