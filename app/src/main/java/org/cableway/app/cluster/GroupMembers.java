package org.cableway.app.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.cableway.messaging.KafkaSettings;

/** Who works in a consumer group. */
public final class GroupMembers {

  private final Map<String, Object> properties;

  public GroupMembers(KafkaSettings kafka) {
    properties = new HashMap<>(kafka.client());
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
  }

  /**
   * How many members a group has; a process that was killed counts until its session ends.
   *
   * @throws UnreachableException where the cluster does not say
   */
  public int count(String group) {
    return clientIds(group).size();
  }

  /**
   * What they are called; the same.
   *
   * @throws UnreachableException where the cluster does not say
   */
  public List<String> clientIds(String group) {
    try (Admin admin = Admin.create(properties)) {
      return admin
          .describeConsumerGroups(List.of(group))
          .describedGroups()
          .get(group)
          .get()
          .members()
          .stream()
          .map(MemberDescription::clientId)
          .toList();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return List.of();
      }
      throw new UnreachableException("group: " + group + ": " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreachableException("group: " + group + ": interrupted", e);
    }
  }
}
