package org.cableway.app.doctor;

import java.util.List;
import java.util.TreeMap;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicDifference;
import org.cableway.messaging.TopicReader;

/** Whether the records on {@code cables.parsed} are of a major version that we can read. */
final class SchemaCheck {

  private final KafkaSettings kafka;
  private final TreeMap<String, Long> versions = new TreeMap<>();

  SchemaCheck(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  Finding finding(List<TopicDifference> differences) {
    String parsed = kafka.topic(Topic.PARSED);
    if (differences.stream()
        .anyMatch(d -> d.topic().equals(parsed) && d.setting().equals("topic"))) {
      return Finding.ok("schema", CableRecord.SCHEMA_VERSION + "; no record yet");
    }
    new TopicReader(kafka).read(Topic.PARSED, this::count);
    String text = "ours is " + CableRecord.SCHEMA_VERSION + "; records by version: " + versions;
    boolean readable = versions.keySet().stream().allMatch(SchemaCheck::sameMajor);
    return readable ? Finding.ok("schema", text) : Finding.wrong("schema", text);
  }

  private void count(IncomingRecord read) {
    if (read.value() != null) {
      String version = CableJson.read(read.value(), Version.class).schemaVersion();
      versions.merge(version == null ? "none" : version, 1L, Long::sum);
    }
  }

  private static boolean sameMajor(String version) {
    return major(version).equals(major(CableRecord.SCHEMA_VERSION));
  }

  private static String major(String version) {
    return version.substring(0, version.indexOf('.') + 1);
  }

  private record Version(String schemaVersion) {}
}
