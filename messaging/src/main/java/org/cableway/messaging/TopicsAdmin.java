package org.cableway.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.cableway.contract.Topic;

/** Makes the topics of the contract where they are missing; never alters one that is there. */
public final class TopicsAdmin {

  private static final Duration LEADERS_WITHIN = Duration.ofSeconds(60);

  private static final long PAUSE_MS = 100;

  private static final String NOBODY = LeftTransactions.ID_PREFIX + "nobody";

  private final KafkaSettings settings;
  private final KafkaClients clients;

  public TopicsAdmin(KafkaSettings settings) {
    this.settings = settings;
    this.clients = new KafkaClients(settings);
  }

  /**
   * Creates missing topics and waits until every partition has a leader: before that an idempotent
   * producer can loop for minutes in sequence errors.
   *
   * @return where topics that were there are not as the contract has them
   * @throws IllegalStateException where topics that share their partitions differ in the number of
   *     them, or no leader comes within a minute
   */
  public List<TopicDifference> ensure() {
    try (Admin admin = clients.admin()) {
      askForInternalTopics(admin);
      Set<Topic> ours = create(admin);
      Map<Topic, TopicDescription> found = describeAll(admin);
      requireEqualCounts(found);
      new LeaderBarrier(admin).await(found.values(), LEADERS_WITHIN);
      found.keySet().removeAll(ours);
      return found.isEmpty() ? List.of() : new TopicDifferences(settings, admin).of(found);
    }
  }

  /** What {@link #ensure()} would create or report; changes nothing. */
  public List<TopicDifference> check() {
    try (Admin admin = clients.admin()) {
      Map<Topic, TopicDescription> found = describe(admin);
      List<TopicDifference> differences = new ArrayList<>();
      for (Topic topic : Topic.values()) {
        if (!found.containsKey(topic)) {
          differences.add(
              new TopicDifference(settings.topic(topic), "topic", "present", "missing"));
        }
      }
      differences.addAll(new TopicDifferences(settings, admin).of(found));
      return differences;
    }
  }

  /**
   * A new broker makes the topics of its groups and of its transactions when somebody first asks
   * for one: asked here, they are there when the first stage needs them. What is answered is of no
   * interest.
   */
  private static void askForInternalTopics(Admin admin) {
    admin.describeConsumerGroups(Set.of(NOBODY));
    admin.describeTransactions(Set.of(NOBODY));
  }

  /** Returns those that were missing, and were made by this call. */
  private Set<Topic> create(Admin admin) {
    Map<Topic, TopicDescription> found = describe(admin);
    Set<Topic> ours = EnumSet.allOf(Topic.class);
    ours.removeAll(found.keySet());
    List<NewTopic> missing = new ArrayList<>();
    for (Topic topic : ours) {
      missing.add(
          new NewTopic(settings.topic(topic), settings.partitions(), settings.replication())
              .configs(TopicDifferences.expected(topic)));
    }
    Map<String, KafkaFuture<Void>> created = admin.createTopics(missing).values();
    ours.removeIf(topic -> !isNew(created.get(settings.topic(topic))));
    return ours;
  }

  private static boolean isNew(KafkaFuture<Void> created) {
    try {
      Futures.get(created);
      return true;
    } catch (TopicExistsException e) {
      // Another process that starts now was faster: as good.
      return false;
    }
  }

  /** What was created is not known to every broker at once. */
  private Map<Topic, TopicDescription> describeAll(Admin admin) {
    long deadline = System.nanoTime() + LEADERS_WITHIN.toNanos();
    Map<Topic, TopicDescription> found = describe(admin);
    while (found.size() < Topic.values().length) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "topics: only " + found.keySet() + " (expected: all within " + LEADERS_WITHIN + ")");
      }
      Pause.of(PAUSE_MS);
      found = describe(admin);
    }
    return found;
  }

  private Map<Topic, TopicDescription> describe(Admin admin) {
    List<String> names = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      names.add(settings.topic(topic));
    }
    Map<String, KafkaFuture<TopicDescription>> answers =
        admin.describeTopics(names).topicNameValues();
    Map<Topic, TopicDescription> found = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      try {
        found.put(topic, Futures.get(answers.get(settings.topic(topic))));
      } catch (UnknownTopicOrPartitionException e) {
        // Missing: the caller sees that it is not in the map.
      }
    }
    return found;
  }

  private void requireEqualCounts(Map<Topic, TopicDescription> found) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Map.Entry<Topic, TopicDescription> topic : found.entrySet()) {
      if (topic.getKey().copartitioned()) {
        counts.put(topic.getValue().name(), topic.getValue().partitions().size());
      }
    }
    if (counts.values().stream().distinct().count() > 1) {
      throw new IllegalStateException(
          "partitions: " + counts + " (expected: the same number for each of these topics)");
    }
  }
}
