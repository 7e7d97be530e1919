package org.cableway.app.command;

import org.jline.utils.Signals;

/** What tells a process to end. */
enum Signal {
  /** The terminal is gone; of no effect under {@code nohup}. */
  HUP(1),
  /** Ctrl-C. */
  INT(2),
  /** What {@code kill}, service managers and container engines send first. */
  TERM(15);

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  /** What shells make of a process that the signal ended: 143 for SIGTERM. */
  int exitCode() {
    return 128 + number;
  }

  /**
   * From now on the action is run, each time on a thread of its own, in place of what happened
   * before.
   *
   * @return restores what happened before
   */
  Runnable handle(Runnable action) {
    Object before = Signals.register(name(), action);
    return () -> Signals.unregister(name(), before);
  }
}
