package org.cableway.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cableway.contract.Problem;
import org.cableway.parse.Cable;
import org.cableway.parse.PageFacts;
import org.cableway.parse.tables.TagCodes;

/**
 * Notes where the text says another thing than what archivists and pages list beside it: the text
 * is believed, and the difference is a problem.
 */
final class DifferencesEnricher implements Enricher {

  /** Archives list the day in the time of the post. */
  private static final Duration A_DAY_OR_SO = Duration.ofHours(36);

  /** Where archivists list attributes; the titles of a mirror are cut and run into other lines. */
  private static final Set<String> ARCHIVES = Set.of("nara", "plusd");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final TagCodes codes = TagCodes.standard();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    PageFacts facts = cable.text().facts();
    Instant sent = cable.transmission().sent();
    if (facts.created() != null && sent != null && isFar(facts.created(), sent)) {
      draft.problems.add(new Problem("created.differs", "created", 0, facts.created().toString()));
    }
    if (!ARCHIVES.contains(facts.collection())) {
      return;
    }
    if (differ(codes(facts.tags()), codes(cable.heading().tags()))) {
      draft.problems.add(new Problem("tags.differ", "tags", 0, String.join(", ", facts.tags())));
    }
    if (differ(letters(facts.title()), letters(cable.heading().plainSubject()))) {
      draft.problems.add(new Problem("subject.differs", "subject", 0, facts.title()));
    }
  }

  // A Duration's abs() multiplies big decimals.
  private static boolean isFar(Instant created, Instant sent) {
    return sent.isAfter(created.plus(A_DAY_OR_SO)) || sent.isBefore(created.minus(A_DAY_OR_SO));
  }

  private Set<String> codes(List<String> tags) {
    return tags.stream()
        .flatMap(tag -> codes.codesOf(tag).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean differ(Set<String> listed, Set<String> own) {
    return !listed.isEmpty() && !own.isEmpty() && !listed.equals(own);
  }

  /** A title is cut, or the subject is: either may be the start of the other. */
  private static boolean differ(String listed, String own) {
    return !listed.isEmpty()
        && !own.isEmpty()
        && !listed.startsWith(own)
        && !own.startsWith(listed);
  }

  private static String letters(String text) {
    return text == null ? "" : NO_LETTERS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
  }
}
