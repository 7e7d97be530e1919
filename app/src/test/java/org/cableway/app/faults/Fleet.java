package org.cableway.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cableway.app.CliProcess;

/**
 * The stages as processes of their own: an ingest that follows a folder, two to four enrich, a
 * store. Whatever dies is started again with the same words, as an operator would.
 */
final class Fleet implements AutoCloseable {

  /** A place in the fleet: what is started there, and what runs there now. */
  private static final class Post {
    private final String[] arguments;
    private CliProcess process;

    private Post(String... arguments) {
      this.arguments = arguments;
    }
  }

  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private final Path folder;
  private final Path settings;
  private final String bootstrap;
  private final Post ingest;
  private final Post store;
  private final List<Post> enrich = new ArrayList<>();

  /**
   * @param documents the folder that is followed
   */
  Fleet(Path folder, String bootstrap, Path documents, Path database) throws IOException {
    this.folder = Files.createDirectories(folder);
    // A stage that starts while the broker is away waits for it longer than any of its faults
    // takes.
    this.settings =
        Files.writeString(
            folder.resolve("patient.properties"), "kafka.connect-timeout.ms=120000\n");
    this.bootstrap = bootstrap;
    this.ingest = new Post("ingest", "--bootstrap", bootstrap, "--watch", documents.toString());
    this.store = new Post("store", "--bootstrap", bootstrap, "--store", "sqlite:" + database);
    start(ingest);
    start(store);
    for (int i = 0; i < FEWEST; i++) {
      join();
    }
  }

  void killIngest() throws Exception {
    kill(ingest);
  }

  void killStore() throws Exception {
    kill(store);
  }

  void killEnrich(Random random) throws Exception {
    kill(enrich.get(random.nextInt(enrich.size())));
  }

  /** One more enrich, up to four. */
  void join() throws IOException {
    if (enrich.size() < MOST) {
      Post post = new Post("enrich", "--bootstrap", bootstrap);
      enrich.add(post);
      start(post);
    }
  }

  /** One enrich less, in good order, down to two. */
  void leave() throws InterruptedException {
    if (enrich.size() > FEWEST) {
      stop(enrich.remove(0));
    }
  }

  /** Starts again what gave up by itself, such as a stage that lost its broker for too long. */
  void mend() throws IOException {
    for (Post post : posts()) {
      if (!post.process.alive()) {
        start(post);
      }
    }
  }

  /** Stops all in good order; each must end well. */
  void stop() throws InterruptedException {
    stop(ingest);
    for (Post post : enrich) {
      stop(post);
    }
    stop(store);
  }

  /** The last lines of what each process said, for the message of a failure. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Post post : posts()) {
      String said = post.process.err();
      words.append(post.arguments[0]).append(": ");
      words.append(said, Math.max(0, said.length() - 2_000), said.length()).append('\n');
    }
    return words.toString();
  }

  private List<Post> posts() {
    List<Post> posts = new ArrayList<>(enrich);
    posts.add(ingest);
    posts.add(store);
    return posts;
  }

  private void kill(Post post) throws Exception {
    post.process.kill();
    start(post);
  }

  private void start(Post post) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(post.arguments));
    arguments.addAll(List.of("--settings", settings.toString()));
    post.process = CliProcess.start(folder, arguments.toArray(String[]::new));
  }

  private static void stop(Post post) throws InterruptedException {
    post.process.terminate();
    assertThat(post.process.exitCode()).as(post.process.err()).isIn(0, 130, 143);
  }

  @Override
  public void close() {
    posts().forEach(post -> post.process.close());
  }
}
