package org.cableway.app.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.cableway.messaging.KafkaSettings;

/** Asks a cluster whether it is there, before anything waits for it without end. */
public final class Probe {

  private Probe() {}

  /**
   * The number of brokers.
   *
   * @throws UnreachableException where none answers in time
   */
  public static int require(KafkaSettings kafka, Duration timeout) {
    int millis = (int) timeout.toMillis();
    Map<String, Object> properties = new HashMap<>(kafka.client());
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    try (Admin admin = Admin.create(properties)) {
      return admin.describeCluster().nodes().get(millis, TimeUnit.MILLISECONDS).size();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw new UnreachableException(
          "Kafka: "
              + kafka.bootstrap()
              + " does not answer (expected: a broker there within "
              + timeout.toSeconds()
              + " s)",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreachableException("Kafka: " + kafka.bootstrap() + ": interrupted", e);
    }
  }
}
