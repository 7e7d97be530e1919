package org.cableway.parse.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The TAGS codes of {@code tags.csv} and the repairs of {@code tag_fixes.csv}: which code a printed
 * tag means. Immutable; {@link #standard()} is shared.
 */
public final class TagCodes {

  private static final TagCodes STANDARD = load();

  /** Not TAGS, but found among them. */
  private static final List<String> STRAYED_CAPTIONS = List.of("SIPDIS", "NOFORN", "SENSITIVE");

  private final Map<String, TagCode> codes;
  private final Map<String, List<String>> repairs;
  private final GluedTags glued;

  private TagCodes(Map<String, TagCode> codes, Map<String, List<String>> repairs) {
    this.codes = Map.copyOf(codes);
    this.repairs = Map.copyOf(repairs);
    this.glued = new GluedTags(this.codes);
  }

  /** The codes and repairs of the tables. */
  public static TagCodes standard() {
    return STANDARD;
  }

  /** The code, if the table has it; case does not matter. */
  public Optional<TagCode> find(String code) {
    return Optional.ofNullable(codes.get(key(code)));
  }

  /** Every code of the table. */
  public Set<String> all() {
    return codes.keySet();
  }

  /** True for a code of the table and for a tag that a repair makes one or more codes of. */
  public boolean isKnown(String printed) {
    String key = key(printed);
    return codes.containsKey(key) || repairs.containsKey(key);
  }

  /**
   * The codes that a printed tag stands for: most often itself, two or more for a glued one ({@code
   * EINDETRD}), none for a caption that strayed into the TAGS. A tag that nobody knows is its own
   * code.
   */
  public List<String> codesOf(String printed) {
    String key = key(printed);
    if (key.isEmpty() || STRAYED_CAPTIONS.contains(key)) {
      return List.of();
    }
    if (codes.containsKey(key)) {
      return List.of(key);
    }
    // The table has persons as the links of a page do: without the comma.
    List<String> repaired = repairs.get(key.replace(", ", " "));
    if (repaired != null) {
      return repaired;
    }
    return glued.split(key).orElse(List.of(key));
  }

  private static String key(String printed) {
    return printed.strip().toUpperCase(Locale.ROOT);
  }

  private static TagCodes load() {
    Map<String, TagCode> codes = new HashMap<>();
    for (Map<String, String> row : Table.rows(TagCodes.class, "tags.csv")) {
      String code = row.get("code");
      codes.put(code, new TagCode(code, orNull(row.get("kind")), orNull(row.get("expansion"))));
    }
    Map<String, List<String>> repairs = new HashMap<>();
    for (Map<String, String> row : Table.rows(TagCodes.class, "tag_fixes.csv")) {
      String fixed = row.get("fixed");
      // A value with a comma is one person.
      List<String> meant = fixed.contains(",") ? List.of(fixed) : List.of(fixed.split(" "));
      repairs.put(row.get("tag"), meant);
    }
    return new TagCodes(codes, repairs);
  }

  private static String orNull(String cell) {
    return cell == null || cell.isBlank() ? null : cell;
  }
}
