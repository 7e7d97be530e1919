package org.cableway.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cableway.enrich.reprocess.Choice;

/** What {@code --only} says, {@code tag:KNNP} and the like. */
final class ChoiceReader {

  private final Set<String> ids = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private LocalDate since;
  private LocalDate until;

  /**
   * @throws IllegalArgumentException where one of them says nothing
   */
  ChoiceReader(List<String> only) {
    only.forEach(this::add);
  }

  private void add(String one) {
    int colon = one.indexOf(':');
    String value = one.substring(colon + 1).strip();
    switch (colon < 0 || value.isEmpty() ? "" : one.substring(0, colon)) {
      case "id" -> ids.add(value.toUpperCase(Locale.ROOT));
      case "tag" -> tags.add(value.toUpperCase(Locale.ROOT));
      case "code" -> codes.add(value.toLowerCase(Locale.ROOT));
      case "since" -> since = day(one, value);
      case "until" -> until = day(one, value);
      default ->
          throw new IllegalArgumentException(
              "--only: " + one + " (expected: id:, tag:, since:, until: or code: and a value)");
    }
  }

  private static LocalDate day(String one, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "--only: " + one + " (expected: a day such as 2009-04-09)", e);
    }
  }

  Choice choice(String olderThan) {
    return new Choice(ids, tags, since, until, codes, olderThan);
  }
}
