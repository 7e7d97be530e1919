package org.cableway.app.run;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many documents may be rejected before a run ends early: a number, or a share of those that
 * were worked on. A run that goes on after that has its budget anew.
 */
public final class ErrorBudget {

  /** 100, 1%, 0.5% */
  private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(%?)");

  /** The first of two documents is no half of a run. */
  private static final long FEWEST = 100;

  private final double most;
  private final boolean share;

  private ErrorBudget(double most, boolean share) {
    this.most = most;
    this.share = share;
  }

  /** What was worked on, and what came of it. */
  record Spent(long documents, long rejected) {

    Spent since(Spent before) {
      return new Spent(documents - before.documents, rejected - before.rejected);
    }
  }

  /**
   * {@code 1%} or {@code 100}.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static ErrorBudget of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches() || (matcher.group(2).isEmpty() && text.contains("."))) {
      throw new IllegalArgumentException("budget: " + text + " (expected: such as 100 or 1%)");
    }
    return new ErrorBudget(Double.parseDouble(matcher.group(1)), !matcher.group(2).isEmpty());
  }

  /**
   * Why a run is to end; empty while it may go on.
   *
   * @param ended true where no more is to come, so that a share of few documents counts too
   */
  Optional<String> exceeded(Spent spent, boolean ended) {
    if (share && !ended && spent.documents() < FEWEST) {
      return Optional.empty();
    }
    double allowed = share ? spent.documents() * most / 100 : most;
    return spent.rejected() <= allowed ? Optional.empty() : Optional.of(reason(spent));
  }

  private String reason(Spent spent) {
    return String.format(
        Locale.ROOT,
        "error budget: %,d rejected of %,d documents (expected: at most %s)",
        spent.rejected(),
        spent.documents(),
        share ? most + " %" : String.format(Locale.ROOT, "%.0f", most));
  }
}
