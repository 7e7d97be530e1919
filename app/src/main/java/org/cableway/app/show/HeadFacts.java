package org.cableway.app.show;

import static org.cableway.app.show.Words.after;
import static org.cableway.app.show.Words.bracketed;
import static org.cableway.app.show.Words.join;

import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.CableRecord.Sections;
import org.cableway.contract.CableRecord.Transmission;

/** When it was sent, from where, to whom, and how. */
final class HeadFacts {

  static void write(Page page, CableRecord cable) {
    page.fact("Level", level(cable.classification()));
    page.fact("Captions", join(", ", cable.captions().toArray(String[]::new)));
    page.fact("Sent", join("  ", Words.time(cable.created()), sentAs(cable)));
    page.fact("Released", Words.time(cable.released()));
    page.fact("Origin", origin(cable.origin()));
    transmission(page, cable.transmission());
    page.fact("Sections", sections(cable.sections()));
    page.fact("Partial", cable.partial() ? "partial extract of the original cable" : null);
    page.fact("From", cable.from());
    page.facts("To", cable.recipients().stream().map(HeadFacts::addressee).toList());
    page.facts("Info", cable.infoRecipients().stream().map(HeadFacts::addressee).toList());
    page.facts("Pass to", cable.passTo());
  }

  private static String level(Classification classification) {
    return classification == null ? null : classification.level();
  }

  private static String sentAs(CableRecord cable) {
    Transmission transmission = cable.transmission();
    return transmission == null ? null : bracketed(transmission.dtg());
  }

  private static String origin(Origin origin) {
    if (origin == null) {
      return null;
    }
    String country = origin.country() == null ? null : origin.country().name();
    String name = origin.name() == null ? origin.code() : origin.name();
    return join(" ", name, bracketed(join(", ", origin.city(), country)));
  }

  private static void transmission(Page page, Transmission sent) {
    if (sent != null) {
      page.fact("Precedence", sent.precedenceName());
      page.fact("Message", join("  ", sent.id(), sent.serial()));
    }
  }

  private static String sections(Sections sections) {
    if (sections == null || sections.total() == null) {
      return null;
    }
    boolean whole = sections.joined() || sections.total() == 1;
    return sections.total() + (whole ? "" : after(", this is number ", sections.number()));
  }

  /** {@code RUEHC/SECSTATE WASHDC PRIORITY nr 0848}. */
  private static String addressee(Addressee to) {
    String number = after("nr ", to.mcn());
    String excluded = after("except ", join(", ", to.excluded().toArray(String[]::new)));
    return join("  ", join("/", to.route(), to.name()), to.precedence(), number, excluded);
  }

  private HeadFacts() {}
}
