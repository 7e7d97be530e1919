package org.cableway.messaging;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.cableway.contract.Topic;

/** Opens the session that an endpoint asks for. */
final class SessionFactory {

  private final KafkaClients clients;
  private final String name;
  private final EndpointOptions options;
  private final RouteCall route;
  private final Executor helpers;
  private final String runsTopic;
  private final BatchSize size;

  SessionFactory(KafkaEosEndpoint endpoint, RouteCall route, Executor helpers) {
    this.clients = new KafkaClients(endpoint.settings());
    this.name = endpoint.name();
    this.options = endpoint.options();
    this.route = route;
    this.helpers = helpers;
    this.runsTopic = endpoint.settings().topic(Topic.RUNS);
    this.size = new BatchSize(options.maxRecords(), clients.longestSilence());
  }

  Supplier<BatchSession> sessions() {
    if (options.source() != null) {
      return new SourceSessions(options.source(), this::ofSource);
    }
    if (options.homes() != null) {
      return this::consumingAtHome;
    }
    return options.offsets() == null ? this::consuming : this::following;
  }

  private BatchSession ofSource(SourceSessions source) {
    KafkaTransaction transaction = KafkaTransaction.open(clients, transactionalId());
    try {
      source.opened();
      return session(source.input(), transaction, new NoState());
    } catch (RuntimeException e) {
      transaction.close();
      throw e;
    }
  }

  private BatchSession consuming() {
    BatchState state = options.state() == null ? new NoState() : options.state();
    AssignedTransaction transaction =
        new AssignedTransaction(clients, options.group(), List.of(name));
    Assignment assignment = new Assignment(name, state, transaction::assigned);
    TopicInput input = new TopicInput(member(), name, null, assignment, null, size);
    return session(input, transaction, state);
  }

  private BatchSession consumingAtHome() {
    String homeTopic = options.homeTopic();
    Home home = options.homes().open();
    AssignedTransaction transaction =
        new AssignedTransaction(clients, options.group(), List.of(homeTopic, name));
    Assignment assignment = new Assignment(homeTopic, home, transaction::assigned);
    KafkaConsumer<byte[], byte[]> member = member();
    Ends ends = new CommittedEnds(clients.admin());
    HomePartitions partitions = new HomePartitions(homeTopic, member, assignment, ends);
    TopicInput input = new TopicInput(member, name, partitions, assignment, null, size);
    BatchStep step =
        new HomeStep(route, home, partitions, input::waiting, helpers, options.threads());
    return new BatchSession(input, step, transaction, home, runsTopic);
  }

  private BatchSession following() {
    StoredOffsets stored = new StoredOffsets(options.offsets(), name, TopicKey.of(clients, name));
    Assignment assignment = new Assignment(name, new NoState(), partitions -> {});
    TopicInput input = new TopicInput(member(), name, null, assignment, stored, size);
    return new BatchSession(
        input,
        new WholeBatchStep(input::whole, route),
        new NoTransaction(),
        new NoState(),
        runsTopic);
  }

  private KafkaConsumer<byte[], byte[]> member() {
    String clientId = options.offsets() == null ? "" : options.offsets().clientId();
    return clients.member(options.group(), options.maxRecords(), clientId);
  }

  private BatchSession session(BatchInput input, Transaction transaction, BatchState state) {
    return new BatchSession(
        input, new RecordStep(route, helpers, options.threads()), transaction, state, runsTopic);
  }

  private String transactionalId() {
    String id = options.transactionalId();
    return id.startsWith(LeftTransactions.ID_PREFIX) ? id : LeftTransactions.ID_PREFIX + id;
  }
}
