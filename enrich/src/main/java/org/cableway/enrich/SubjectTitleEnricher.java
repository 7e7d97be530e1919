package org.cableway.enrich;

import org.cableway.parse.Cable;

/** The subject in title case, without a portion mark before it. */
final class SubjectTitleEnricher implements Enricher {

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    String subject = Subjects.plain(cable);
    if (subject == null || subject.isBlank()) {
      return;
    }
    // One in mixed case stays as it is, however the text writes its words.
    draft.subjectTitle =
        TitleCase.isMixed(subject)
            ? TitleCase.of(subject)
            : TitleCase.of(subject, Spellings.of(subject, cable.joined().lines()));
  }
}
