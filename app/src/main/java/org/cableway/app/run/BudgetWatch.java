package org.cableway.app.run;

/** Compares what this attempt of a run rejected with its {@link ErrorBudget}. */
final class BudgetWatch {

  private static final ErrorBudget.Spent NOTHING = new ErrorBudget.Spent(0, 0);

  private final RunMonitor monitor;
  private final RunOptions options;
  private final ErrorBudget.Spent before;

  /** Earlier attempts had their own budget: what they counted is taken off from here on. */
  BudgetWatch(RunMonitor monitor, RunOptions options) {
    this.monitor = monitor;
    this.options = options;
    this.before = options.budget() == null ? NOTHING : monitor.spentExactly(options.scope());
  }

  /** True where the run is to end now. */
  boolean exceeded() {
    return options.budget() != null
        && options
            .budget()
            .exceeded(monitor.spent(options.scope()).since(before), /* ended= */ false)
            .isPresent();
  }

  /** Why the budget is exceeded, when no more is to come; null where it is not. */
  String exceededInTheEnd() {
    if (options.budget() == null) {
      return null;
    }
    ErrorBudget.Spent spent = monitor.spentExactly(options.scope()).since(before);
    return options.budget().exceeded(spent, /* ended= */ true).orElse(null);
  }
}
