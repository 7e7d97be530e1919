package org.cableway.app.show;

import static org.cableway.app.show.Words.after;
import static org.cableway.app.show.Words.bracketed;
import static org.cableway.app.show.Words.join;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cableway.app.parse.Columns;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Reason;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.CableRecord.Tag;

/** What it is about, what it refers to, who classified it until when. */
final class SubjectFacts {

  private static final int CODE = 6;

  static void write(Page page, CableRecord cable) {
    page.facts("TAGS", cable.tags().stream().map(SubjectFacts::tag).toList());
    page.facts("References", cable.references().stream().map(SubjectFacts::reference).toList());
    classifiedBy(page, cable.classifiedBy());
    page.facts("Declassify", declassification(cable.declassification()));
  }

  /** {@code ELAB Labor Sector Affairs (subject)}. */
  private static String tag(Tag tag) {
    String code = tag.code() == null ? tag.asPrinted() : tag.code();
    String name = tag.name() == null ? "unknown" : tag.name();
    return join(" ", Columns.left(code == null ? "?" : code, CODE), name, bracketed(tag.kind()));
  }

  /** {@code A. cable 09ASTANA597 (ASTANA 597)}. */
  private static String reference(Reference to) {
    String bullet = to.bullet() == null ? null : to.bullet() + ".";
    return join("  ", join(" ", bullet, to.kind(), to.id()), bracketed(to.raw()));
  }

  private static void classifiedBy(Page page, ClassifiedBy by) {
    if (by == null) {
      return;
    }
    String name = by.names().isEmpty() ? by.name() : String.join("; ", by.names());
    page.fact("Classified", name == null ? by.raw() : after("by ", join(", ", name, by.title())));
    List<String> reasons = new ArrayList<>();
    by.reasonsExpanded().forEach(reason -> reasons.add(reason(reason)));
    page.facts("Reasons", reasons.isEmpty() ? by.reasons() : reasons);
  }

  private static String reason(Reason reason) {
    return join(" ", bracketed(reason.code()), reason.text());
  }

  private static List<String> declassification(Declassification until) {
    if (until == null) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    rows.add(join(" ", stated(until), bracketed(until.raw())));
    if (until.calculated() != null) {
      rows.add("calculated " + dated(until.calculated().date(), until.calculated().rule()));
    }
    if (until.downgrade() != null) {
      rows.add("downgraded " + dated(until.downgrade().date(), until.downgrade().level()));
    }
    rows.add(after("doubtful: ", join(", ", until.flags().toArray(String[]::new))));
    rows.removeIf(Objects::isNull);
    return rows;
  }

  /** {@code 2019-04-09, E.O. 12958}; {@code event, end of the mission, E.O. 12958}. */
  private static String stated(Declassification until) {
    String exemptions = join(", ", until.exemptions().toArray(String[]::new));
    String known = until.date() == null ? until.kind() : until.date().toString();
    return join(", ", known, until.event(), exemptions, after("E.O. ", until.order()));
  }

  private static String dated(LocalDate date, String what) {
    return join(" ", date == null ? null : date.toString(), bracketed(what));
  }

  private SubjectFacts() {}
}
