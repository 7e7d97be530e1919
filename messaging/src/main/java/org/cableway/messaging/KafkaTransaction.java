package org.cableway.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;

/** Transactions of one producer, under one transactional id. */
final class KafkaTransaction implements Transaction {

  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

  private final String id;
  private final Producer<byte[], byte[]> producer;
  private long began;

  private KafkaTransaction(String id, Producer<byte[], byte[]> producer) {
    this.id = id;
    this.producer = producer;
  }

  /**
   * Opens a producer. When this returns, an earlier one of the id can write no more, and what it
   * left open was ended.
   */
  static KafkaTransaction open(KafkaClients clients, String id) {
    return open(id, clients.producer(id));
  }

  static KafkaTransaction open(String id, Producer<byte[], byte[]> producer) {
    try {
      producer.initTransactions();
      return new KafkaTransaction(id, producer);
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  @Override
  public void commit(List<OutgoingRecord> records, ConsumedOffsets offsets) {
    if (records.isEmpty() && offsets.next().isEmpty()) {
      return;
    }
    began = System.nanoTime();
    try {
      producer.beginTransaction();
      send(records);
      // Only when all is on the log: the broker refuses these offsets once the partition is
      // another's, and that one restores its state from the log, so nothing may come later.
      if (!offsets.next().isEmpty()) {
        producer.sendOffsetsToTransaction(offsets.next(), offsets.group());
      }
    } catch (RuntimeException e) {
      abort(e);
    }
    commitForSure();
  }

  private void send(List<OutgoingRecord> records) {
    List<Future<?>> sent = new ArrayList<>(records.size());
    for (OutgoingRecord record : records) {
      ProducerRecords.of(record, topic -> producer.partitionsFor(topic).size())
          .forEach(one -> sent.add(producer.send(one)));
    }
    producer.flush();
    sent.forEach(Futures::get);
  }

  /** Always throws: aborted, or unknown. */
  private void abort(RuntimeException trouble) {
    // A record that timed out may still be on its way and land behind the mark of the abort
    // (KAFKA-14053); a new producer fences it.
    if (trouble instanceof TimeoutException) {
      throw trouble;
    }
    try {
      producer.abortTransaction();
    } catch (RuntimeException e) {
      trouble.addSuppressed(e);
      throw asTwin(trouble);
    }
    throw new BatchAbortedException(id, trouble);
  }

  private void commitForSure() {
    while (true) {
      try {
        producer.commitTransaction();
        return;
      } catch (TimeoutException e) {
        // Asked again, the coordinator says how it ended; to give up would be not to know.
        if (Thread.currentThread().isInterrupted()) {
          throw e;
        }
      } catch (RuntimeException e) {
        throw asTwin(e);
      }
    }
  }

  /** A transaction that timed out is fenced too; sooner than that it was another process. */
  private RuntimeException asTwin(RuntimeException trouble) {
    long elapsedMs = (System.nanoTime() - began) / 1_000_000;
    if (elapsedMs < KafkaClients.TRANSACTION_TIMEOUT_MS && fenced(trouble)) {
      return new TwinException(id, trouble);
    }
    return trouble;
  }

  // Which of them comes depends on what we were just about to ask the broker.
  private static boolean fenced(Throwable trouble) {
    if (trouble instanceof ProducerFencedException
        || trouble instanceof InvalidProducerEpochException
        || trouble instanceof InvalidTxnStateException) {
      return true;
    }
    for (Throwable suppressed : trouble.getSuppressed()) {
      if (fenced(suppressed)) {
        return true;
      }
    }
    return trouble.getCause() != null && fenced(trouble.getCause());
  }

  @Override
  public void close() {
    producer.close(CLOSE_WITHIN);
  }
}
