package org.cableway.messaging;

/** One exchange through the route; returns when it is through. */
@FunctionalInterface
interface RouteCall {

  /**
   * @param output collects what the exchange sends; null where the route must not send
   * @throws Exception whatever the route did not handle
   */
  void run(Object body, ExchangeOutput output) throws Exception;
}
