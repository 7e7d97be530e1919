package org.cableway.app.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;

/** Whether we may read and write each topic (ACLs). */
final class AccessCheck {

  private static final Set<AclOperation> NEEDED = Set.of(AclOperation.READ, AclOperation.WRITE);

  private final KafkaSettings kafka;
  private final Duration timeout;

  AccessCheck(KafkaSettings kafka, Duration timeout) {
    this.kafka = kafka;
    this.timeout = timeout;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<String, Object> properties = new HashMap<>(kafka.client());
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
    try (Admin admin = Admin.create(properties)) {
      List<String> names = new ArrayList<>();
      for (Topic topic : Topic.values()) {
        names.add(kafka.topic(topic));
      }
      DescribeTopicsOptions asking = new DescribeTopicsOptions().includeAuthorizedOperations(true);
      for (var answer : admin.describeTopics(names, asking).topicNameValues().entrySet()) {
        check(answer.getKey(), answer.getValue(), findings);
      }
    }
    return findings.isEmpty()
        ? List.of(Finding.ok("access", "every topic that is there can be read and written"))
        : findings;
  }

  private void check(String topic, KafkaFuture<TopicDescription> answer, List<Finding> findings) {
    try {
      Set<AclOperation> allowed =
          answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).authorizedOperations();
      if (allowed != null && !allowed.containsAll(NEEDED)) {
        findings.add(
            Finding.wrong("access", topic + ": " + allowed + " (expected: " + NEEDED + ")"));
      }
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
        findings.add(Finding.wrong("access", topic + ": " + e.getCause().getMessage()));
      }
    } catch (TimeoutException e) {
      findings.add(Finding.wrong("access", topic + ": no answer within " + timeout));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
