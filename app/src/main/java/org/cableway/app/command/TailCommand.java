package org.cableway.app.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.settings.Settings;
import org.cableway.app.tail.TailFormat;
import org.cableway.contract.Topic;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicFollower;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a topic: what comes, or all that stands on it. */
@Command(
    name = "tail",
    description = "Follow a topic; only what is committed is shown.",
    mixinStandardHelpOptions = true)
public final class TailCommand implements Callable<Integer> {

  @Mixin ClusterOptions cluster;
  @Mixin SettingsOptions settings;

  @Option(
      names = "--topic",
      defaultValue = "parsed",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  Topic topic;

  @Option(names = "--all", description = "From the beginning, and stop at the end.")
  boolean all;

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "text; jsonl (the values); envelope (position, key, headers and value as JSON lines)."
              + " Default: ${DEFAULT-VALUE}.")
  TailFormat format;

  @Override
  public Integer call() {
    Settings values = settings.read();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      KafkaSettings kafka = opened.kafka();
      new TopicsAdmin(kafka).ensure();
      if (all) {
        new TopicReader(kafka).read(topic, record -> printUntil(stop, record));
      } else {
        follow(kafka, stop);
      }
    } catch (CancellationException e) {
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }

  private void printUntil(Stop stop, IncomingRecord read) {
    if (stop.requestedWithin(Duration.ZERO)) {
      throw new CancellationException("tail: stopped before the end");
    }
    print(read);
  }

  private void follow(KafkaSettings kafka, Stop stop) {
    TopicFollower follower = new TopicFollower(kafka, topic, TopicFollower.Start.END, this::print);
    Thread thread = new Thread(follower, "tail");
    thread.setDaemon(true);
    thread.start();
    stop.awaitRequest();
    follower.close();
  }

  private void print(IncomingRecord read) {
    PrintStream out = System.out;
    out.println(format.render(read));
  }
}
