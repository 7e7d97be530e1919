package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes down what it is told. */
final class FakeState implements BatchState {

  final List<String> calls = new ArrayList<>();

  @Override
  public void assigned(Set<Integer> partitions) {
    calls.add("assigned " + partitions);
  }

  @Override
  public void revoked(Set<Integer> partitions) {
    calls.add("revoked " + partitions);
  }

  @Override
  public void committed() {
    calls.add("committed");
  }

  @Override
  public void aborted() {
    calls.add("aborted");
  }
}
