package org.cableway.messaging;

/** Opens a {@link Home} for each member of the group in this process: no two share their state. */
@FunctionalInterface
public interface Homes {

  /** One that owns no partition yet. */
  Home open();
}
