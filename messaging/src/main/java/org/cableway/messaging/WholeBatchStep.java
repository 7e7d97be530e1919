package org.cableway.messaging;

import java.util.List;
import java.util.function.Function;

/** One exchange for the whole batch. */
final class WholeBatchStep implements BatchStep {

  private final Function<List<IncomingRecord>, RecordBatch> body;
  private final RouteCall route;

  WholeBatchStep(Function<List<IncomingRecord>, RecordBatch> body, RouteCall route) {
    this.body = body;
    this.route = route;
  }

  @Override
  public List<StepResult> run(List<IncomingRecord> batch) {
    try {
      route.run(body.apply(batch), null);
      return List.of();
    } catch (Exception e) {
      throw new BatchAbortedException(batch.get(0).position(), e);
    }
  }
}
