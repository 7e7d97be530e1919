package org.cableway.messaging.broker;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A process with nothing but a broker, to be killed. */
final class BrokerProcess {

  private BrokerProcess() {}

  @SuppressWarnings("resource") // lives until the process is killed
  public static void main(String[] args) throws InterruptedException {
    EmbeddedBroker.start(Path.of(args[0]));
    new CountDownLatch(1).await();
  }

  /** Runs the main method of a class in a process of its own, with the data folder as argument. */
  static Process start(Class<?> main, Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            data.toString())
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("process.log").toFile())
        .start();
  }

  static String awaitBootstrap(Path data) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> DataFolder.bootstrap(data).orElse(null), found -> found != null);
  }
}
