package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Headers;
import org.junit.jupiter.api.Test;

class KafkaTransactionTest {

  private static final TopicPartition RAW = new TopicPartition("t.raw", 0);
  private static final ConsumedOffsets OFFSETS =
      new ConsumedOffsets(
          Map.of(RAW, new OffsetAndMetadata(7)),
          new MockConsumer<byte[], byte[]>("earliest").groupMetadata());

  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final KafkaTransaction transaction = KafkaTransaction.open("cableway-t", producer);

  @Test
  void recordsAndOffsetsStandTogether() {
    transaction.commit(List.of(record("a"), record("b")), OFFSETS);
    assertThat(producer.transactionCommitted()).isTrue();
    assertThat(producer.history())
        .extracting(sent -> Messages.text(sent.key()))
        .containsExactly("a", "b");
    assertThat(producer.consumerGroupOffsetsHistory())
        .containsExactly(Map.of(OFFSETS.group().groupId(), OFFSETS.next()));
  }

  @Test
  void nothingToSayIsNoTransaction() {
    transaction.commit(List.of(), ConsumedOffsets.NONE);
    assertThat(producer.commitCount()).isZero();
  }

  @Test
  void offsetsAloneAreCommitted() {
    transaction.commit(List.of(), OFFSETS);
    assertThat(producer.consumerGroupOffsetsHistory()).hasSize(1);
  }

  @Test
  void whatCannotBeSentIsAborted() {
    producer.sendException = new IllegalStateException("no such topic");
    assertThatThrownBy(() -> transaction.commit(List.of(record("a")), OFFSETS))
        .isInstanceOf(BatchAbortedException.class);
    assertThat(producer.transactionAborted()).isTrue();
    producer.sendException = null;
    transaction.commit(List.of(record("a")), OFFSETS);
    assertThat(producer.history()).hasSize(1);
  }

  /** What timed out may still arrive, behind the mark of an abort: only a new producer is safe. */
  @Test
  void whatTimesOutIsNotAborted() {
    producer.sendException = new TimeoutException("20 s");
    assertThatThrownBy(() -> transaction.commit(List.of(record("a")), OFFSETS))
        .isInstanceOf(TimeoutException.class);
    assertThat(producer.transactionAborted()).isFalse();
  }

  @Test
  void aCommitThatTimesOutIsAskedAgain() {
    AtomicInteger asked = new AtomicInteger();
    MockProducer<byte[], byte[]> silent =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
          @Override
          public void commitTransaction() {
            if (asked.incrementAndGet() < 3) {
              throw new TimeoutException("no answer");
            }
            super.commitTransaction();
          }
        };
    KafkaTransaction.open("cableway-t", silent).commit(List.of(record("a")), OFFSETS);
    assertThat(asked).hasValue(3);
    assertThat(silent.history()).hasSize(1);
  }

  @Test
  void aFencedProducerSaysThatItHasATwin() {
    producer.commitTransactionException = new ProducerFencedException("newer epoch");
    assertThatThrownBy(() -> transaction.commit(List.of(record("a")), OFFSETS))
        .isInstanceOf(TwinException.class)
        .hasMessageContaining("cableway-t");
  }

  /** An HTTP intake has headers such as Authorization: none of them leaves. */
  @Test
  void onlyHeadersOfTheContractLeave() {
    transaction.commit(
        List.of(
            new OutgoingRecord(
                "t.out",
                "a",
                null,
                Map.of(
                    "Authorization",
                    "Basic c2VjcmV0",
                    Headers.SRC_ENTRY,
                    "a\r\nAuthorization: x",
                    Headers.RUN_ID,
                    "r1"))),
        OFFSETS);
    Header[] headers = producer.history().get(0).headers().toArray();
    assertThat(headers).extracting(Header::key).containsExactly(Headers.RUN_ID, Headers.SRC_ENTRY);
    assertThat(Messages.text(headers[1].value())).isEqualTo("a\r\nAuthorization: x");
  }

  private static OutgoingRecord record(String key) {
    return new OutgoingRecord("t.out", key, Messages.bytes("v"), Map.of());
  }
}
