package org.cableway.messaging;

import java.util.List;

/** Runs a batch through its route. */
interface BatchStep {

  /**
   * @return what the route collected, in the order of the messages
   * @throws BatchAbortedException where a message failed
   */
  List<StepResult> run(List<IncomingRecord> batch);
}
