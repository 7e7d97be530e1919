package org.cableway.enrich;

import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Calculated;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Country;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Downgrade;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.CableRecord.Originator;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.contract.CableRecord.Reason;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.CableRecord.Sections;
import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.CableRecord.Tag;
import org.cableway.contract.CableRecord.Text;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.contract.Problem;

/** A record as JSON: every component, in the order of the components. */
final class RecordJson {

  /** The text comes twice, in whole and in paragraphs; what stands around it takes so much. */
  private static final int BESIDE_TEXT = 4_096;

  static JsonBytes of(CableRecord record) {
    JsonBytes json = new JsonBytes(BESIDE_TEXT + 5 * length(record.text()) / 2);
    json.open();
    identity(json, record);
    sending(json, record);
    subject(json, record);
    content(json, record);
    problems(json, record.problems());
    source(json, record.source());
    json.close();
    return json;
  }

  private static int length(Text text) {
    return text == null || text.body() == null ? 0 : text.body().length();
  }

  private static void identity(JsonBytes json, CableRecord record) {
    json.text("schemaVersion", record.schemaVersion());
    json.text("parserVersion", record.parserVersion());
    json.text("id", record.id());
    json.text("referenceId", record.referenceId());
    json.texts("aliases", record.aliases());
    json.plain("year", record.year());
    json.plain("serial", record.serial());
    json.value("created", record.created());
    json.value("released", record.released());
    json.text("createdSource", record.createdSource());
    json.text("collection", record.collection());
    json.plain("partial", record.partial());
  }

  private static void sending(JsonBytes json, CableRecord record) {
    origin(json, record.origin());
    classification(json, record.classification());
    json.texts("captions", record.captions());
    transmission(json, record.transmission());
    sections(json, record.sections());
    json.text("from", record.from());
    addressees(json, "recipients", record.recipients());
    addressees(json, "infoRecipients", record.infoRecipients());
    json.texts("passTo", record.passTo());
  }

  private static void subject(JsonBytes json, CableRecord record) {
    json.text("subject", record.subject());
    json.text("subjectTitle", record.subjectTitle());
    tags(json, record.tags());
    references(json, record.references());
    declassification(json, record.declassification());
    classifiedBy(json, record.classifiedBy());
  }

  private static void content(JsonBytes json, CableRecord record) {
    json.text("summary", record.summary());
    json.texts("comments", record.comments());
    paragraphs(json, record.paragraphs());
    json.texts("signedBy", record.signedBy());
    text(json, record.text());
    json.plain("redactions", record.redactions());
    json.plain("coverage", record.coverage());
  }

  private static void origin(JsonBytes json, Origin origin) {
    if (json.open("origin", origin)) {
      json.text("code", origin.code());
      json.text("name", origin.name());
      json.text("type", origin.type());
      json.text("city", origin.city());
      country(json, origin.country());
      json.plain("latitude", origin.latitude());
      json.plain("longitude", origin.longitude());
      json.close();
    }
  }

  private static void country(JsonBytes json, Country country) {
    if (json.open("country", country)) {
      json.text("code", country.code());
      json.text("name", country.name());
      json.close();
    }
  }

  private static void classification(JsonBytes json, Classification classification) {
    if (json.open("classification", classification)) {
      json.text("level", classification.level());
      json.texts("markings", classification.markings());
      json.text("raw", classification.raw());
      json.close();
    }
  }

  private static void transmission(JsonBytes json, Transmission transmission) {
    if (json.open("transmission", transmission)) {
      json.text("id", transmission.id());
      json.text("precedence", transmission.precedence());
      json.text("precedenceName", transmission.precedenceName());
      json.text("infoPrecedence", transmission.infoPrecedence());
      json.texts("routing", transmission.routing());
      originator(json, transmission.originator());
      json.text("serial", transmission.serial());
      json.text("filed", transmission.filed());
      json.text("dtg", transmission.dtg());
      json.text("security", transmission.security());
      json.close();
    }
  }

  private static void originator(JsonBytes json, Originator originator) {
    if (json.open("originator", originator)) {
      json.text("indicator", originator.indicator());
      json.text("name", originator.name());
      json.close();
    }
  }

  private static void sections(JsonBytes json, Sections sections) {
    if (json.open("sections", sections)) {
      json.plain("number", sections.number());
      json.plain("total", sections.total());
      json.plain("joined", sections.joined());
      json.close();
    }
  }

  private static void addressees(JsonBytes json, String name, List<Addressee> addressees) {
    if (json.openList(name, addressees)) {
      for (Addressee addressee : addressees) {
        json.open();
        json.text("route", addressee.route());
        json.text("name", addressee.name());
        json.text("precedence", addressee.precedence());
        json.text("mcn", addressee.mcn());
        json.texts("excluded", addressee.excluded());
        json.close();
      }
      json.closeList();
    }
  }

  private static void tags(JsonBytes json, List<Tag> tags) {
    if (json.openList("tags", tags)) {
      for (Tag tag : tags) {
        json.open();
        json.text("code", tag.code());
        json.text("kind", tag.kind());
        json.text("name", tag.name());
        json.text("asPrinted", tag.asPrinted());
        json.close();
      }
      json.closeList();
    }
  }

  private static void references(JsonBytes json, List<Reference> references) {
    if (json.openList("references", references)) {
      for (Reference reference : references) {
        json.open();
        json.text("id", reference.id());
        json.text("kind", reference.kind());
        json.text("bullet", reference.bullet());
        json.text("raw", reference.raw());
        json.text("yearFrom", reference.yearFrom());
        json.close();
      }
      json.closeList();
    }
  }

  private static void declassification(JsonBytes json, Declassification declassification) {
    if (json.open("declassification", declassification)) {
      json.text("raw", declassification.raw());
      json.text("order", declassification.order());
      json.text("kind", declassification.kind());
      json.value("date", declassification.date());
      json.text("rule", declassification.rule());
      json.text("event", declassification.event());
      json.texts("exemptions", declassification.exemptions());
      downgrade(json, declassification.downgrade());
      calculated(json, declassification.calculated());
      json.texts("flags", declassification.flags());
      json.close();
    }
  }

  private static void downgrade(JsonBytes json, Downgrade downgrade) {
    if (json.open("downgrade", downgrade)) {
      json.text("level", downgrade.level());
      json.value("date", downgrade.date());
      json.close();
    }
  }

  private static void calculated(JsonBytes json, Calculated calculated) {
    if (json.open("calculated", calculated)) {
      json.value("date", calculated.date());
      json.text("rule", calculated.rule());
      json.close();
    }
  }

  private static void classifiedBy(JsonBytes json, ClassifiedBy by) {
    if (json.open("classifiedBy", by)) {
      json.text("raw", by.raw());
      json.text("name", by.name());
      json.text("title", by.title());
      json.texts("names", by.names());
      json.texts("reasons", by.reasons());
      reasons(json, by.reasonsExpanded());
      json.close();
    }
  }

  private static void reasons(JsonBytes json, List<Reason> reasons) {
    if (json.openList("reasonsExpanded", reasons)) {
      for (Reason reason : reasons) {
        json.open();
        json.text("code", reason.code());
        json.text("text", reason.text());
        json.close();
      }
      json.closeList();
    }
  }

  private static void paragraphs(JsonBytes json, List<Paragraph> paragraphs) {
    if (json.openList("paragraphs", paragraphs)) {
      for (Paragraph paragraph : paragraphs) {
        json.open();
        json.plain("number", paragraph.number());
        json.text("marking", paragraph.marking());
        json.text("markingName", paragraph.markingName());
        json.text("heading", paragraph.heading());
        json.text("text", paragraph.text());
        json.close();
      }
      json.closeList();
    }
  }

  private static void text(JsonBytes json, Text text) {
    if (json.open("text", text)) {
      json.text("header", text.header());
      json.text("body", text.body());
      json.close();
    }
  }

  private static void problems(JsonBytes json, List<Problem> problems) {
    if (json.openList("problems", problems)) {
      for (Problem problem : problems) {
        json.open();
        json.text("code", problem.code());
        json.text("field", problem.field());
        json.plain("line", problem.line());
        json.text("text", problem.text());
        json.close();
      }
      json.closeList();
    }
  }

  private static void source(JsonBytes json, Source source) {
    if (json.open("source", source)) {
      json.text("uri", source.uri());
      json.text("entry", source.entry());
      json.text("sha256", source.sha256());
      json.text("format", source.format());
      json.text("charset", source.charset());
      json.plain("strippedLines", source.strippedLines());
      json.close();
    }
  }

  private RecordJson() {}
}
