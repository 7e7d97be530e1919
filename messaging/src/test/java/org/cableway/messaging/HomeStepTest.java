package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeStepTest {

  private static final String RAW = "t.raw";
  private static final String HOME = "t.home";
  private static final int PARTITIONS = 3;

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final Map<TopicPartition, Long> ends = new HashMap<>();
  private final List<String> applied = new ArrayList<>();
  private final Assignment assignment = new Assignment(HOME, new NoState(), partitions -> {});
  private final List<IncomingRecord> waiting = new ArrayList<>();
  private final HomePartitions partitions =
      new HomePartitions(HOME, consumer, assignment, asked -> Map.copyOf(ends));

  @BeforeEach
  void ownTwoOfThree() {
    consumer.updatePartitions(HOME, IntStream.range(0, PARTITIONS).mapToObj(this::info).toList());
    consumer.subscribe(Set.of(RAW, HOME), assignment);
    consumer.rebalance(List.of(home(0), home(1), new TopicPartition(RAW, 0)));
    assignment.settle();
    for (int partition = 0; partition < 2; partition++) {
      ends.put(home(partition), 0L);
      consumer.seek(home(partition), 0);
    }
  }

  @Test
  void whatIsAtHomeIsAppliedAtOnce_andNotSent() {
    assertThat(sent(step().run(List.of(raw("a"), raw("b"))), keyOn(0), keyOn(1))).isEmpty();
    assertThat(applied).containsExactlyInAnyOrder(keyOn(0) + "@-1", keyOn(1) + "@-1");
  }

  @Test
  void whatIsAtHomeElsewhere_isSent() {
    names.put("a", keyOn(2));
    List<StepResult> results = step().run(List.of(raw("a")));
    assertThat(results.get(0).records())
        .extracting(OutgoingRecord::topic, OutgoingRecord::key)
        .containsExactly(tuple(HOME, keyOn(2)));
    assertThat(applied).isEmpty();
  }

  /** Or it would overtake what was written before it. */
  @Test
  void whereSomethingWaits_theTopicIsGoneBy() {
    ends.put(home(0), 1L);
    assertThat(step().run(List.of(raw("a"))).get(0).records()).hasSize(1);
    assertThat(applied).isEmpty();
    ends.put(home(0), 0L);
    waiting.add(message(HOME, 0, 7, keyOn(0)));
    assertThat(step().run(List.of(raw("a"))).get(0).records()).hasSize(1);
    assertThat(applied).isEmpty();
  }

  @Test
  void whereSomethingWaits_itComesNextAlone_once() {
    ends.put(home(0), 1L);
    step().run(List.of(raw("a")));
    assertThat(partitions.others()).containsExactly(new TopicPartition(RAW, 0));
    assertThat(partitions.others()).isEmpty();
  }

  @Test
  void messagesOfTheHomeTopicComeBeforeWhatTheBatchGives() {
    IncomingRecord before = message(HOME, 0, 5, keyOn(0));
    step().run(List.of(raw("a"), before));
    assertThat(applied).containsExactly(keyOn(0) + "@5", keyOn(0) + "@-1");
  }

  /** Each is the name of a message and the key of the record that it gives. */
  private final Map<String, String> names = new HashMap<>(Map.of("a", keyOn(0), "b", keyOn(1)));

  private HomeStep step() {
    return new HomeStep(
        (body, output) -> output.add(HOME, record(((IncomingRecord) body).key())),
        new Applied(),
        partitions,
        () -> waiting,
        Runnable::run,
        1);
  }

  private StepResult record(String name) {
    return new StepResult(List.of(Messages.outgoing(names.get(name), "x")), null, null, Map.of());
  }

  private static List<OutgoingRecord> sent(List<StepResult> results, String... keys) {
    return results.stream()
        .flatMap(result -> result.records().stream())
        .filter(record -> Set.of(keys).contains(record.key()))
        .toList();
  }

  private static String keyOn(int partition) {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> "k" + i)
        .filter(key -> Partitioning.number(key, PARTITIONS) == partition)
        .findFirst()
        .orElseThrow();
  }

  private static IncomingRecord raw(String name) {
    return message(RAW, 0, 1, name);
  }

  private static IncomingRecord message(String topic, int partition, long offset, String key) {
    return new IncomingRecord(topic, partition, offset, key, new byte[0], Map.of(), Instant.EPOCH);
  }

  private PartitionInfo info(int partition) {
    return new PartitionInfo(HOME, partition, Node.noNode(), new Node[0], new Node[0]);
  }

  private static TopicPartition home(int partition) {
    return new TopicPartition(HOME, partition);
  }

  /** Writes down what is applied. */
  private final class Applied implements Home {

    @Override
    public StepResult apply(IncomingRecord message) {
      applied.add(message.key() + "@" + message.offset());
      return new StepResult(List.of(), null, null, Map.of());
    }

    @Override
    public void assigned(Set<Integer> numbers) {}

    @Override
    public void revoked(Set<Integer> numbers) {}

    @Override
    public void committed() {}

    @Override
    public void aborted() {}
  }
}
