package org.cableway.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.settings.Settings;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicDifference;
import org.cableway.messaging.TopicsAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the topics, or says where they are not as they should be. */
@Command(
    name = "topics",
    description = "Create the topics that are missing and check the others; none is altered.",
    mixinStandardHelpOptions = true)
public final class TopicsCommand implements Callable<Integer> {

  @Mixin ClusterOptions cluster;
  @Mixin SettingsOptions settings;

  @Option(names = "--check", description = "Create nothing; exit code 2 where something differs.")
  boolean check;

  @Override
  @SuppressWarnings("try") // the resource waits for us when the process is told to stop
  public Integer call() {
    Settings values = settings.read();
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      KafkaSettings kafka = opened.kafka();
      TopicsAdmin admin = new TopicsAdmin(kafka);
      List<TopicDifference> differences = check ? admin.check() : admin.ensure();
      print(kafka, differences);
      return check && !differences.isEmpty() ? ExitCode.USAGE : ExitCode.OK;
    }
  }

  private static void print(KafkaSettings kafka, List<TopicDifference> differences) {
    for (Topic topic : Topic.values()) {
      String name = kafka.topic(topic);
      List<TopicDifference> here =
          differences.stream().filter(found -> found.topic().equals(name)).toList();
      System.out.println(here.isEmpty() ? name + ": as it should be" : name + ": differs");
      here.forEach(found -> System.out.println("    " + found));
    }
  }
}
