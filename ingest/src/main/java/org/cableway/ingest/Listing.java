package org.cableway.ingest;

import java.util.function.BooleanSupplier;
import org.cableway.ingest.documents.DocumentHandler;

/** One pass over the paths, or passes until somebody stops them. */
interface Listing {

  /**
   * @param passEnds called behind each pass
   * @param stopped asked between passes
   */
  void list(DocumentHandler handler, Runnable passEnds, BooleanSupplier stopped);
}
