package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessorDefinition;

/** A process that runs one route. */
final class TestStage implements AutoCloseable {

  private final CamelContext context = new DefaultCamelContext();

  private TestStage(KafkaSettings settings, Map<String, Object> beans) throws Exception {
    context.addComponent(Endpoints.SCHEME, new KafkaEosComponent(settings));
    context.addRoutesConfigurations(new Rejections(settings, Clock.systemUTC()));
    beans.forEach(context.getRegistry()::bind);
  }

  /**
   * Starts {@code from(from).bean(step).to(to)}.
   *
   * @param step an object with one public method
   * @param to null for a route that ends with the step
   */
  static TestStage start(
      KafkaSettings settings, String from, Object step, String to, Map<String, Object> beans) {
    try {
      TestStage stage = new TestStage(settings, beans);
      stage.context.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              ProcessorDefinition<?> route =
                  from(from).routeId("enrich").routeConfigurationId(Rejections.ID).bean(step);
              if (to != null) {
                route.to(to);
              }
            }
          });
      stage.context.start();
      return stage;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void assertStarted() {
    assertThat(context.getStatus().isStarted()).isTrue();
  }

  CamelContext context() {
    return context;
  }

  @Override
  public void close() {
    context.stop();
  }
}
