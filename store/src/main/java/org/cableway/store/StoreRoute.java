package org.cableway.store;

import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.messaging.Endpoints;

/** {@code cables.parsed} to a store, a batch at a time. The store is closed by who opened it. */
public final class StoreRoute extends RouteBuilder {

  private final Endpoints endpoints;
  private final CableStore store;

  public StoreRoute(Endpoints endpoints, CableStore store) {
    this.endpoints = endpoints;
    this.store = store;
  }

  /** The consumer group in which the copies that write to a store share its work. */
  public static String group(CableStore store) {
    return "cableway-" + id(store);
  }

  /** Name of the store in the registry, id of the route: {@code store-sqlite}. */
  public static String id(CableStore store) {
    return "store-" + store.name();
  }

  @Override
  public void configure() {
    String id = id(store);
    getContext().getRegistry().bind(id, store);
    from(endpoints.follow(Topic.PARSED, group(store), id)).routeId(id).bean(store, "write");
  }
}
