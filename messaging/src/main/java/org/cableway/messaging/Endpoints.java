package org.cableway.messaging;

import org.cableway.contract.Topic;

/** Builds the URI of every {@code kafka-eos} endpoint, so that routes hold no literal one. */
public final class Endpoints {

  /** Scheme under which {@link KafkaEosComponent} is added to the Camel context. */
  public static final String SCHEME = "kafka-eos";

  private final KafkaSettings settings;

  public Endpoints(KafkaSettings settings) {
    this.settings = settings;
  }

  /** Reads a topic as a member of a group: {@code kafka-eos:cables.raw?group=cableway-enrich}. */
  public String consume(Topic topic, String group) {
    return produce(topic) + "?group=" + group;
  }

  /**
   * Reads a topic with state kept a partition.
   *
   * @param stateBean name of a {@link BatchState} in the registry
   */
  public String consume(Topic topic, String group, String stateBean) {
    return consume(topic, group) + "&state=#" + stateBean;
  }

  /**
   * Reads a topic, and beside it the one that the records go to which are made of its messages.
   *
   * @param homeBean name of the {@link Homes} of that topic in the registry
   */
  public String consume(Topic topic, String group, Topic home, String homeBean) {
    return consume(topic, group) + "&homeTopic=" + settings.topic(home) + "&home=#" + homeBean;
  }

  /**
   * Reads a topic in whole batches ({@link RecordBatch}) whose offsets a store owns.
   *
   * @param group for the assignment of partitions alone
   * @param offsetsBean name of an {@link OffsetStore} in the registry
   */
  public String follow(Topic topic, String group, String offsetsBean) {
    return consume(topic, group) + "&offsets=#" + offsetsBean;
  }

  /**
   * Takes messages that no topic holds yet.
   *
   * @param name name of a {@link BatchSource} in the registry
   * @param transactionalId the same for every run of this source, so that a twin is fenced; {@code
   *     cableway-} is put before it where it does not start with that
   */
  public String source(String name, String transactionalId) {
    return SCHEME + ":" + name + "?source=#" + name + "&transactionalId=" + transactionalId;
  }

  /** Collects a {@link StepResult}; records that name no topic go to this one. */
  public String produce(Topic topic) {
    return SCHEME + ":" + settings.topic(topic);
  }
}
