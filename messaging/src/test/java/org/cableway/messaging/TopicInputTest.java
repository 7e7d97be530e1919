package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicInputTest {

  private static final TopicPartition P0 = new TopicPartition("t.raw", 0);
  private static final TopicPartition P1 = new TopicPartition("t.raw", 1);
  private static final TopicPartition H0 = new TopicPartition("t.home", 0);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final FakeState state = new FakeState();

  @Test
  void aBatchIsBoundedInBytes() {
    TopicInput input = input(null);
    add(P0, 0, 7 << 20);
    add(P0, 1, 7 << 20);
    add(P0, 2, 7 << 20);
    assertThat(offsets(input.poll())).containsExactly(0L, 1L);
    input.committed();
    assertThat(offsets(input.poll())).containsExactly(2L);
  }

  @Test
  void aMessageAboveTheBoundIsABatchOfItsOwn() {
    TopicInput input = input(null);
    add(P0, 0, 17 << 20);
    add(P0, 1, 1);
    assertThat(offsets(input.poll())).containsExactly(0L);
  }

  @Test
  void theFirstBatchIsSmall_andThatNoCall() {
    TopicInput input = input(null);
    addSmall(20);
    assertThat(input.poll()).hasSize(8);
    assertThat(input.filled()).isFalse();
    input.committed();
    assertThat(input.poll()).hasSize(12);
    assertThat(input.filled()).isFalse();
  }

  @Test
  void moreThanTheLargestBatchHasRoomFor_callsForAnotherMemberAtOnce() {
    TopicInput input = input(null, 10);
    addSmall(20);
    assertThat(input.poll()).hasSize(8);
    assertThat(input.filled()).isTrue();
  }

  @Test
  void rewindGoesBackToTheFirstThatDoesNotStand() {
    TopicInput input = input(null);
    add(P0, 0, 9 << 20);
    add(P0, 1, 9 << 20);
    add(P0, 2, 1);
    add(P1, 5, 1);
    input.poll();
    input.committed();
    assertThat(offsets(input.poll())).containsExactly(1L, 2L, 5L);
    input.rewind();
    assertThat(consumer.position(P0)).isEqualTo(1);
    assertThat(consumer.position(P1)).isEqualTo(5);
  }

  @Test
  void consumedIsTheNextOffsetOfEachPartition() {
    TopicInput input = input(null);
    add(P0, 3, 1);
    add(P0, 9, 1);
    add(P1, 5, 1);
    input.poll();
    Map<TopicPartition, Long> next = new HashMap<>();
    input.consumed().next().forEach((partition, offset) -> next.put(partition, offset.offset()));
    assertThat(next).containsExactlyInAnyOrderEntriesOf(Map.of(P0, 10L, P1, 6L));
  }

  @Test
  void stateFollowsTheAssignment() {
    TopicInput input = input(null);
    assertThat(state.calls).containsExactly("assigned [0, 1]");
    consumer.rebalance(List.of(P1));
    // Not within the call-back of Kafka: only when the poll is over.
    assertThat(state.calls).containsExactly("assigned [0, 1]");
    input.poll();
    input.close();
    assertThat(state.calls).containsExactly("assigned [0, 1]", "revoked [0]", "revoked [1]");
  }

  @Test
  void aStoreThatOwnsTheOffsetsIsAskedForThem() {
    OffsetStore store = (topicKey, partitions) -> Map.of(0, 2L);
    TopicInput input = input(new StoredOffsets(store, "t.raw", "cluster/topic"));
    add(P0, 0, 1);
    add(P0, 1, 1);
    add(P0, 2, 1);
    add(P1, 0, 1);
    List<IncomingRecord> batch = input.poll();
    assertThat(batch)
        .extracting(IncomingRecord::position)
        .containsExactlyInAnyOrder("t.raw-0@2", "t.raw-1@0");
    assertThat(input.consumed().next()).isEmpty();
    assertThat(input.whole(batch).next()).isEqualTo(Map.of(0, 3L, 1, 1L));
    assertThat(input.whole(batch).topicKey()).isEqualTo("cluster/topic");
  }

  /** Between two batches of one poll Kafka is asked: what it took away is not handed out. */
  @Test
  void whatIsInHandOfPartitionsThatWent_isDropped() {
    TopicInput input = input(null, 1);
    add(P0, 0, 1);
    add(P0, 1, 1);
    assertThat(input.poll()).hasSize(1);
    input.committed();
    consumer.rebalance(List.of(P1));
    assertThat(input.poll()).isEmpty();
  }

  /** Or what comes in meanwhile waits until the broker has given up waiting for more at home. */
  @Test
  void whereLittleComes_nothingWaitsForWhatIsBehindAtHome() {
    HomePartitions home = home();
    TopicInput input = input(null, 2, home);
    add(P0, 0, 1);
    assertThat(input.poll()).hasSize(1);
    home.drained(List.of());
    add(P0, 1, 1);
    assertThat(input.poll()).hasSize(1);
  }

  @Test
  void whereBatchesAreFull_whatIsBehindAtHomeComesFirst_once() {
    HomePartitions home = home();
    TopicInput input = input(null, 1, home);
    add(P0, 0, 1);
    assertThat(input.poll()).hasSize(1);
    home.drained(List.of());
    add(P0, 1, 1);
    assertThat(input.poll()).isEmpty();
    assertThat(input.poll()).hasSize(1);
  }

  /** Something waits at home, and was not read yet. */
  private HomePartitions home() {
    Assignment assignment = new Assignment("t.home", state, partitions -> {});
    assignment.onPartitionsAssigned(List.of(H0));
    assignment.settle();
    return new HomePartitions("t.home", consumer, assignment, asked -> Map.of(H0, 1L));
  }

  private TopicInput input(StoredOffsets stored) {
    return input(stored, 500);
  }

  private TopicInput input(StoredOffsets stored, int most) {
    return input(stored, most, null);
  }

  private TopicInput input(StoredOffsets stored, int most, HomePartitions home) {
    TopicInput input =
        new TopicInput(
            consumer,
            "t.raw",
            home,
            new Assignment("t.raw", state, partitions -> {}),
            stored,
            new BatchSize(most, Duration.ofMinutes(5)));
    consumer.rebalance(home == null ? List.of(P0, P1) : List.of(P0, P1, H0));
    consumer.updateBeginningOffsets(Map.of(P0, 0L, P1, 0L, H0, 0L));
    consumer.updateEndOffsets(Map.of(P0, 0L, P1, 0L, H0, 0L));
    assertThat(input.poll()).isEmpty();
    return input;
  }

  private void addSmall(int count) {
    for (int i = 0; i < count; i++) {
      add(P0, i, 1);
    }
  }

  private void add(TopicPartition partition, long offset, int bytes) {
    consumer.addRecord(
        new ConsumerRecord<>(
            partition.topic(),
            partition.partition(),
            offset,
            Messages.bytes("k"),
            new byte[bytes]));
  }

  private static List<Long> offsets(List<IncomingRecord> batch) {
    return batch.stream().map(IncomingRecord::offset).toList();
  }
}
