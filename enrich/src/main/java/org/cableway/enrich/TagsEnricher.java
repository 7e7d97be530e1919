package org.cableway.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cableway.contract.CableRecord.Tag;
import org.cableway.contract.Problem;
import org.cableway.parse.Cable;
import org.cableway.parse.tables.TagCode;
import org.cableway.parse.tables.TagCodes;

/**
 * Expands TAGS: a glued or misspelt tag gives the codes that it stands for, each with what was
 * printed; an unknown code is kept without a name.
 */
final class TagsEnricher implements Enricher {

  private static final String FIELD = "tags";

  private final TagCodes codes = TagCodes.standard();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    List<String> printed = printed(cable);
    Set<Tag> tags = new LinkedHashSet<>();
    for (String tag : printed) {
      expand(tag, tags, draft);
    }
    draft.tags = new ArrayList<>(tags);
    if (printed.isEmpty() && !cable.partial()) {
      draft.problems.add(new Problem("tags.missing", FIELD, 0, null));
    }
  }

  /** The telegram's own TAGS; the page's list where the telegram has none. */
  private static List<String> printed(Cable cable) {
    List<String> own = cable.heading().tags();
    return own.isEmpty() ? cable.text().facts().tags() : own;
  }

  private void expand(String printed, Set<Tag> tags, RecordDraft draft) {
    List<String> meant = codes.codesOf(printed);
    for (String code : meant) {
      Optional<TagCode> known = codes.find(code);
      tags.add(new Tag(code, kind(code, known), known.map(TagCode::name).orElse(null), printed));
      if (known.isEmpty() && !isPerson(code)) {
        draft.problems.add(new Problem("tags.unknown", FIELD, 0, printed));
      }
    }
    if (meant.isEmpty()) {
      // A caption that strayed into the TAGS: what is printed is kept, it means nothing.
      tags.add(new Tag(null, null, null, printed));
    } else if (!meant.equals(List.of(printed))) {
      draft.problems.add(new Problem("tags.repaired", FIELD, 0, printed));
    }
  }

  /** A comma marks a person, whom no table needs to know. */
  private static String kind(String code, Optional<TagCode> known) {
    return isPerson(code) ? "person" : known.map(TagCode::kind).orElse(null);
  }

  private static boolean isPerson(String code) {
    return code.contains(",");
  }
}
