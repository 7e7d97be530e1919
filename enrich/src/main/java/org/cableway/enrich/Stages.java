package org.cableway.enrich;

/** Names of the stages in the counts of {@code cables.runs}, and the consumer group of both. */
public final class Stages {

  /** {@code cables.raw} to {@code cables.candidates}. */
  public static final String ENRICH = "enrich";

  /** {@code cables.candidates} to {@code cables.parsed}. */
  public static final String SETTLE = "settle";

  /** The consumer group of both steps. */
  public static final String GROUP = "cableway-enrich";

  private Stages() {}
}
