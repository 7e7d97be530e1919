package org.cableway.messaging.broker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process with nothing but a broker, to be killed. */
final class BrokerProcess {

  private BrokerProcess() {}

  @SuppressWarnings("resource") // lives until the process is killed
  public static void main(String[] args) throws InterruptedException {
    EmbeddedBroker.start(Path.of(args[0]));
    new CountDownLatch(1).await();
  }
}
