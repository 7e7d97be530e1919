package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.cableway.contract.Topic;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What was taken down is gone, and stays gone. */
class TakedownIT {

  private static final String ID = "09SUVA3";

  @TempDir Path folder;

  private EmbeddedBroker broker;
  private KafkaSettings kafka;

  @BeforeEach
  void run() throws Exception {
    broker = EmbeddedBroker.start(data());
    kafka = KafkaSettings.of(broker.bootstrap());
    Files.write(folder.resolve("cables.csv"), Dumps.of(5));
    assertThat(cableway("run", dump()).out()).contains("5 published");
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void remove_takesItOutEverywhere_untilItIsLifted() throws Exception {
    assertThat(remove("--reason", "a name in it").out()).contains("1 removed");
    assertGone();
    JsonNode change = last(ofCable("changes"));
    assertThat(change.path("value").path("change").textValue()).isEqualTo("removed");
    assertThat(change.path("value").toString()).doesNotContain("a name", "boats", "HARBOUR");

    // Neither the same document nor another copy of it brings it back.
    assertThat(cableway("run", "--force", dump()).out()).contains("4 unchanged", "1 skipped");
    Files.writeString(
        folder.resolve("copy.csv"), Files.readString(folder.resolve("cables.csv")) + "\n");
    assertThat(cableway("run", folder.resolve("copy.csv").toString()).out())
        .contains("1 skipped", "balanced");
    assertGone();

    assertThat(remove("--lift").out()).contains("1 lifted");
    assertGone();
    assertThat(cableway("run", "--force", dump()).out()).contains("1 published");
    assertThat(last(ofCable("changes")).path("value").path("change").textValue())
        .isEqualTo("added");
    assertThat(cableway("search", "--limit", "9", "harbour").out()).contains(ID);
  }

  /** Off the topic to the last byte, out of both stores and what is searched; and it stays out. */
  @Test
  @EnabledIf(value = Postgres.AVAILABLE, disabledReason = "no Docker engine")
  void remove_isGoneFromTopicAndTwoStores_afterAReprocessAndARebuild() throws Exception {
    try (Postgres postgres = Postgres.following(folder, data())) {
      postgres.awaitStore(store -> store.size() == 5);
      assertThat(cableway("search", "--store", postgres.url(), "000003").out()).contains(ID);
      compactAtOnce();
      awaitCompacted(List.of(Topic.PARSED), "--reason", "x");
      assertGoneFrom(postgres);

      assertThat(cableway("reprocess").out()).contains("4 unchanged", "1 skipped", "balanced");
      assertGoneFrom(postgres);

      postgres.rebuild(broker);
      cableway("store", "rebuild", "sqlite=sqlite:" + data().resolve("cables.db"));
      assertGoneFrom(postgres);
      assertThat(values(Topic.PARSED, "counted 3 boats")).isZero();
      assertThat(values(Topic.PARSED, "counted 4 boats")).isEqualTo(1);
    }
  }

  private void assertGoneFrom(Postgres postgres) throws Exception {
    assertGone();
    postgres.awaitStore(store -> store.size() == 4 && store.json(ID).isEmpty());
    CliCall search = cableway("search", "--limit", "9", "--store", postgres.url(), "harbour");
    assertThat(search.out()).contains("09SUVA4").doesNotContain(ID);
    // A word that stands nowhere else.
    assertThat(cableway("search", "--store", postgres.url(), "000003").out())
        .doesNotContain("SUVA");
  }

  @Test
  void remove_ofWhatNobodyKnows_barsIt() throws Exception {
    assertThat(cableway("remove", "--reason", "x", "09SUVA7").out()).contains("1 where nothing");
    Files.write(folder.resolve("more.csv"), Dumps.of(8));
    assertThat(cableway("run", folder.resolve("more.csv").toString()).out())
        .contains("2 published", "1 skipped");
  }

  /** Compaction is made quick; what it takes is a write after the lag, as docs/takedown.md says. */
  @Test
  void eraseRaw_leavesNoBytes_onceTheLogsAreCompacted() throws Exception {
    compactAtOnce();
    // What is reprocessed goes by way of the candidates, and stays there for some days.
    assertThat(cableway("reprocess").out()).contains("5 unchanged", "balanced");
    assertThat(values(Topic.RAW, "counted 3 boats")).isEqualTo(1);
    assertThat(values(Topic.CANDIDATES, "counted 3 boats")).isEqualTo(1);
    remove("--reason", "x", "--erase-raw");
    assertThat(values(Topic.CANDIDATES, "boats")).isZero();
    awaitCompacted(List.of(Topic.RAW, Topic.PARSED), "--reason", "x", "--erase-raw");
    assertThat(values(Topic.RAW, "counted 4 boats")).isEqualTo(1);

    // A copy that comes later is erased as it comes.
    cableway("run", "--force", dump());
    assertThat(lastOf(Topic.RAW, "counted 3 boats").value()).isNull();
    assertGone();
  }

  /** The command said again is the write that an idle partition needs. */
  private void awaitCompacted(List<Topic> topics, String... options) {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(3))
        .until(
            () -> {
              remove(options);
              return topics.stream().allMatch(topic -> values(topic, "counted 3 boats") == 0);
            });
  }

  private void assertGone() throws Exception {
    assertThat(last(ofCable("parsed")).hasNonNull("value")).isFalse();
    CliCall search = cableway("search", "--limit", "9", "harbour");
    assertThat(search.out()).contains("09SUVA4").doesNotContain(ID);
  }

  private void compactAtOnce() throws Exception {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (Topic topic : List.of(Topic.RAW, Topic.PARSED)) {
      Map<String, String> settings =
          Map.of(
              "min.compaction.lag.ms", "0",
              "max.compaction.lag.ms", "1000",
              "min.cleanable.dirty.ratio", "0.0");
      changes.put(
          new ConfigResource(ConfigResource.Type.TOPIC, kafka.topic(topic)),
          settings.entrySet().stream()
              .map(one -> new ConfigEntry(one.getKey(), one.getValue()))
              .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
              .toList());
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
      admin.incrementalAlterConfigs(changes).all().get();
    }
  }

  /** How many records of a topic hold these words. */
  private long values(Topic topic, String words) {
    List<IncomingRecord> found = new ArrayList<>();
    new TopicReader(kafka).read(topic, read -> keep(found, read, words));
    return found.size();
  }

  /** The last record of the document that holds the words. */
  private IncomingRecord lastOf(Topic topic, String words) {
    List<IncomingRecord> all = new ArrayList<>();
    new TopicReader(kafka).read(topic, all::add);
    String key = all.stream().filter(read -> holds(read, words)).findFirst().orElseThrow().key();
    return last(all.stream().filter(read -> read.key().equals(key)).toList());
  }

  private static void keep(List<IncomingRecord> found, IncomingRecord read, String words) {
    if (holds(read, words)) {
      found.add(read);
    }
  }

  private static boolean holds(IncomingRecord read, String words) {
    return read.value() != null && new String(read.value(), StandardCharsets.UTF_8).contains(words);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private CliCall remove(String... options) throws Exception {
    String[] all = Arrays.copyOf(options, options.length + 2);
    System.arraycopy(options, 0, all, 1, options.length);
    all[0] = "remove";
    all[options.length + 1] = ID;
    return cableway(all);
  }

  private List<JsonNode> ofCable(String topic) throws Exception {
    List<JsonNode> lines =
        cableway("tail", "--topic", topic, "--all", "--format", "envelope").jsonLines();
    return lines.stream().filter(line -> line.path("key").textValue().equals(ID)).toList();
  }

  private CliCall cableway(String... arguments) {
    return CliCall.well(broker, data(), arguments);
  }

  private String dump() {
    return folder.resolve("cables.csv").toString();
  }

  private Path data() {
    return folder.resolve("data");
  }
}
