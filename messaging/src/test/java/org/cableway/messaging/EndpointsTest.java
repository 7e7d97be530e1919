package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.contract.Topic;
import org.junit.jupiter.api.Test;

class EndpointsTest {

  private final Endpoints endpoints = new Endpoints(KafkaSettings.of("localhost:9092"));

  @Test
  void urisNameTopicGroupAndBeans() {
    assertThat(endpoints.consume(Topic.RAW, "cableway-enrich"))
        .isEqualTo("kafka-eos:cables.raw?group=cableway-enrich");
    assertThat(endpoints.consume(Topic.CANDIDATES, "cableway-enrich", "standing"))
        .isEqualTo("kafka-eos:cables.candidates?group=cableway-enrich&state=#standing");
    assertThat(endpoints.follow(Topic.PARSED, "cableway-store-sqlite", "store"))
        .isEqualTo("kafka-eos:cables.parsed?group=cableway-store-sqlite&offsets=#store");
    assertThat(endpoints.source("documents", "cableway-ingest-1f"))
        .isEqualTo("kafka-eos:documents?source=#documents&transactionalId=cableway-ingest-1f");
    assertThat(endpoints.produce(Topic.RAW)).isEqualTo("kafka-eos:cables.raw");
  }
}
