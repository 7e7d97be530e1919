package org.cableway.app.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A command that hears the wish to stop and never ends by itself. */
final class StopDrill {

  private StopDrill() {}

  /**
   * @param args the deadline: {@code PT30S}
   */
  public static void main(String[] args) throws InterruptedException {
    try (Stop stop = new Stop(Duration.parse(args[0]))) {
      System.out.println("working");
      stop.awaitRequest();
      System.out.println("committing");
      new CountDownLatch(1).await();
    }
  }
}
