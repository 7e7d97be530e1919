package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** One exchange a message, on a few threads, the messages of one key in order on one of them. */
final class RecordStep implements BatchStep {

  private final RouteCall route;
  private final Executor helpers;
  private final int threads;

  /**
   * @param helpers runs beside the calling thread, which works too
   * @param threads how many work, the calling one included
   */
  RecordStep(RouteCall route, Executor helpers, int threads) {
    this.route = route;
    this.helpers = helpers;
    this.threads = threads;
  }

  @Override
  public List<StepResult> run(List<IncomingRecord> batch) {
    BatchRun run = new BatchRun(batch, route);
    run.start(helpers, threads - 1);
    List<StepResult> results = new ArrayList<>();
    for (ExchangeOutput output : run.await()) {
      results.addAll(output.results());
    }
    return results;
  }
}
