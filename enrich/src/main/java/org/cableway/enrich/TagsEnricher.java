package org.cableway.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    List<Tag> tags = new ArrayList<>(printed.size());
    Set<String> seen = new HashSet<>();
    for (String tag : printed) {
      List<Tag> meant = expand(tag, draft);
      if (seen.add(tag)) {
        tags.addAll(meant);
      }
    }
    draft.tags = tags;
    if (printed.isEmpty() && !cable.partial()) {
      draft.problems.add(new Problem("tags.missing", FIELD, 0, null));
    }
  }

  /** The telegram's own TAGS; the page's list where the telegram has none. */
  private static List<String> printed(Cable cable) {
    List<String> own = cable.heading().tags();
    return own.isEmpty() ? cable.text().facts().tags() : own;
  }

  private List<Tag> expand(String printed, RecordDraft draft) {
    List<String> meant = codes.codesOf(printed);
    if (meant.isEmpty()) {
      // A caption that strayed into the TAGS: what is printed is kept, it means nothing.
      return List.of(new Tag(null, null, null, printed));
    }
    List<Tag> tags = new ArrayList<>(meant.size());
    for (int i = 0; i < meant.size(); i++) {
      Tag tag = tag(meant.get(i), printed, draft);
      if (meant.indexOf(tag.code()) == i) {
        tags.add(tag);
      }
    }
    if (meant.size() > 1 || !meant.get(0).equals(printed)) {
      draft.problems.add(new Problem("tags.repaired", FIELD, 0, printed));
    }
    return tags;
  }

  /** A comma marks a person, whom no table needs to know. */
  private Tag tag(String code, String printed, RecordDraft draft) {
    TagCode known = codes.find(code).orElse(null);
    if (known == null) {
      if (!isPerson(code)) {
        draft.problems.add(new Problem("tags.unknown", FIELD, 0, printed));
      }
      return new Tag(code, isPerson(code) ? "person" : null, null, printed);
    }
    return new Tag(code, isPerson(code) ? "person" : known.kind(), known.name(), printed);
  }

  private static boolean isPerson(String code) {
    return code.contains(",");
  }
}
