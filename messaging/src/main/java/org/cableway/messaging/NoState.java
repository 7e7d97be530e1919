package org.cableway.messaging;

import java.util.Set;

/** For routes without state. */
final class NoState implements BatchState {

  @Override
  public void assigned(Set<Integer> partitions) {}

  @Override
  public void revoked(Set<Integer> partitions) {}

  @Override
  public void committed() {}

  @Override
  public void aborted() {}
}
