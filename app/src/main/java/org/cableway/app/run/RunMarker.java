package org.cableway.app.run;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Headers;
import org.cableway.contract.RunDelta;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RunTotals;

/** The last word on a run, on {@code cables.runs}: nothing of it is pending. */
final class RunMarker {

  private static final String STAGE = "run";
  private static final String DONE = "done";

  private RunMarker() {}

  static boolean isDone(String run, RunTotals totals) {
    return totals.count(run, STAGE, DONE) > 0;
  }

  /** Returns when the broker has it. */
  static void done(String run, KafkaSettings kafka) {
    Map<String, Object> properties = new HashMap<>(kafka.client());
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    byte[] value = CableJson.write(new RunDelta(run, STAGE, Map.of(DONE, 1L)));
    byte[] key = run.getBytes(StandardCharsets.UTF_8);
    ProducerRecord<byte[], byte[]> marker =
        new ProducerRecord<>(kafka.topic(Topic.RUNS), key, value);
    marker.headers().add(Headers.RUN_ID, key);
    marker.headers().add(Headers.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(marker).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("run: " + run + ": its end was not written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("run: " + run + ": interrupted", e);
    }
  }
}
