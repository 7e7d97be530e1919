package org.cableway.app.run;

import org.cableway.app.cluster.GroupMembers;
import org.cableway.messaging.KafkaSettings;
import org.cableway.store.StoreRoute;

/**
 * Two stores without a name have that of their kind, and would share the partitions: each would get
 * a part of the cables, and nothing would look wrong. A name that somebody gave is taken as it is:
 * one server can be written in several ways.
 */
final class StoreNames {

  private final GroupMembers members;

  StoreNames(KafkaSettings kafka) {
    this.members = new GroupMembers(kafka);
  }

  /**
   * Looks whether the name is free, or that of the same store.
   *
   * @throws IllegalArgumentException where another store follows under it
   */
  void require(ObservedStore store) {
    if (!store.unnamed() || store.clientId().isEmpty()) {
      return;
    }
    String group = StoreRoute.group(store);
    boolean another =
        members.clientIds(group).stream()
            .anyMatch(id -> id.startsWith(group + ".") && !id.equals(store.clientId()));
    if (another) {
      throw new IllegalArgumentException(
          "store: another one follows as "
              + store.name()
              + " already (expected: a name for this one, --store NAME=URL, or each gets a part of"
              + " the cables)");
    }
  }
}
