package org.cableway.app.subscribe;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cableway.app.CliCall;
import org.cableway.messaging.broker.EmbeddedBroker;

/** The topics as docs/subscribe.md has them: the samples, and a cable that was taken down again. */
record SampleTopics(EmbeddedBroker broker, Path data) implements AutoCloseable {

  static SampleTopics published(Path folder) throws Exception {
    Path data = folder.resolve("data");
    SampleTopics topics = new SampleTopics(EmbeddedBroker.start(data), data);
    topics.cableway("run", "../samples");
    topics.remove("05OSLO1204");
    return topics;
  }

  String bootstrap() {
    return broker.bootstrap();
  }

  void remove(String... ids) {
    cableway(
        Stream.concat(Stream.of("remove", "--reason", "to show a takedown"), Stream.of(ids))
            .toArray(String[]::new));
  }

  void cableway(String... arguments) {
    CliCall.well(broker, data, arguments);
  }

  @Override
  public void close() {
    broker.close();
  }
}
