package org.cableway.ingest;

/** Fills the queue of a run, on a thread of its own. */
interface Feed {

  /** Queues all there is, and tells the run where that ends early. */
  void run(IngestRun run);

  /** What was counted so far; from any thread. */
  Counts counts();

  /** Ends at the next document; where all are queued, behind the counts. */
  void stop();

  /** Ends at once: nobody takes from the queue any more. */
  void abandon();
}
