package org.cableway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics, messages and headers that were released are still there, and mean the same. */
class AsyncApiCompatibilityTest {

  private final JsonNode current = current();

  static Stream<Release> releases() {
    return Release.of("asyncapi").stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void topics_areWhereTheyWere(Release release) {
    each(
        release,
        "/channels",
        (before, now) -> {
          assertThat(now.get("address")).isEqualTo(before.get("address"));
          assertThat(names(now.get("messages"))).containsAll(names(before.get("messages")));
          assertThat(now.at("/bindings/kafka/topicConfiguration/cleanup.policy"))
              .isEqualTo(before.at("/bindings/kafka/topicConfiguration/cleanup.policy"));
        });
  }

  @ParameterizedTest
  @MethodSource("releases")
  void messages_haveTheKeysAndHeadersThatTheyHad(Release release) {
    each(
        release,
        "/components/messages",
        (before, now) -> {
          assertThat(now.at("/bindings/kafka/key/pattern"))
              .isEqualTo(before.at("/bindings/kafka/key/pattern"));
          assertThat(names(now.at("/headers/properties")))
              .containsAll(names(before.at("/headers/properties")));
          assertThat(now.at("/headers/required")).containsAll(before.at("/headers/required"));
        });
  }

  @ParameterizedTest
  @MethodSource("releases")
  void headers_haveTheValuesThatTheyHad(Release release) {
    each(
        release,
        "/components/schemas",
        (before, now) -> {
          assertThat(Breaks.of(before, now))
              .filteredOn(found -> !found.startsWith("/enum"))
              .isEmpty();
          assertThat(now.path("enum")).containsAll(before.path("enum"));
        });
  }

  private void each(Release release, String place, BiConsumer<JsonNode, JsonNode> check) {
    JsonNode released = release.json("document.json").at(place);
    assertThat(names(released)).isNotEmpty();
    for (String name : names(released)) {
      assertThat(names(current.at(place))).as("names in %s", place).contains(name);
      check.accept(released.get(name), current.at(place).get(name));
    }
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(member -> member.getKey()).toList();
  }

  private static JsonNode current() {
    try (InputStream in = Schemas.class.getResourceAsStream(Schemas.ASYNC_API)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
