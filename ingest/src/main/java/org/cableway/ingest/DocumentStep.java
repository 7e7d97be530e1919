package org.cableway.ingest;

import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.StepResult;

/** What becomes of one message of a feed; called by the route. */
interface DocumentStep {

  StepResult apply(IncomingRecord message);
}
