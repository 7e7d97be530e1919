package org.cableway.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.parse.Cable;
import org.cableway.parse.tables.Table;

/** Spells out portion marks: {@code S/NF} is {@code SECRET//NOFORN}. */
final class ParagraphsEnricher implements Enricher {

  /** {@code S/NF}, {@code C REL}. */
  private static final Pattern DIVIDER = Pattern.compile("[/ ]+");

  private final Map<String, String> marks = marks();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    List<Paragraph> named = new ArrayList<>();
    for (Paragraph p : cable.prose().paragraphs()) {
      named.add(new Paragraph(p.number(), p.marking(), name(p.marking()), p.heading(), p.text()));
    }
    draft.paragraphs = List.copyOf(named);
  }

  /** {@code C/REL NATO} is {@code CONFIDENTIAL//REL NATO}; null where the level is unknown. */
  private String name(String marking) {
    if (marking == null) {
      return null;
    }
    String upper = marking.toUpperCase(Locale.ROOT).strip();
    if (upper.indexOf('/') < 0 && upper.indexOf(' ') < 0) {
      return marks.get(upper);
    }
    String[] parts = DIVIDER.split(upper, 2);
    String level = marks.get(parts[0]);
    if (level == null || parts.length == 1) {
      return level;
    }
    return level + "//" + marks.getOrDefault(parts[1], parts[1]);
  }

  private static Map<String, String> marks() {
    Map<String, String> marks = new HashMap<>();
    for (Map<String, String> row :
        Table.rows(ParagraphsEnricher.class, "tables/portion_marks.csv")) {
      marks.put(row.get("mark"), row.get("name"));
    }
    return Map.copyOf(marks);
  }
}
