package org.cableway.app.run;

/** Shows how far a run is, on the standard error. */
public interface ProgressView extends AutoCloseable {

  /** Called several times a second. */
  void show(ProgressState state);

  @Override
  void close();
}
