package org.cableway.app.run;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar that moves, for a terminal: share, rate and time to go. */
final class ProgressBarView implements ProgressView {

  private static final int WIDTH = 100;

  private final ProgressBar bar;

  ProgressBarView(PrintStream out, String counted) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(counted)
            .setInitialMax(-1)
            .showSpeed()
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
            .build();
  }

  @Override
  public void show(ProgressState state) {
    bar.maxHint(state.total());
    bar.stepTo(state.done());
  }

  @Override
  public void close() {
    bar.close();
  }
}
