package org.cableway.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.CableRecord.Sections;
import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.CableRecord.Tag;
import org.cableway.contract.CableRecord.Text;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.contract.Problem;

/** A record in the making: each enricher sets the fields that it owns. Lives on one thread. */
final class RecordDraft {

  String parserVersion;
  String id;
  String referenceId;
  List<String> aliases = List.of();
  Integer year;
  Integer serial;
  Instant created;
  Instant released;
  String createdSource;
  String collection;
  boolean partial;
  Origin origin;
  Classification classification;
  List<String> captions = List.of();
  Transmission transmission;
  Sections sections;
  String from;
  List<Addressee> recipients = List.of();
  List<Addressee> infoRecipients = List.of();
  List<String> passTo = List.of();
  String subject;
  String subjectTitle;
  List<Tag> tags = List.of();
  List<Reference> references = List.of();
  Declassification declassification;
  ClassifiedBy classifiedBy;
  String summary;
  List<String> comments = List.of();
  List<Paragraph> paragraphs = List.of();
  List<String> signedBy = List.of();
  Text text;
  int redactions;
  Double coverage;
  List<Problem> problems = new ArrayList<>();
  Source source;

  /** The finished record. */
  CableRecord toRecord() {
    return new CableRecord(
        CableRecord.SCHEMA_VERSION,
        parserVersion,
        id,
        referenceId,
        aliases,
        year,
        serial,
        created,
        released,
        createdSource,
        collection,
        partial,
        origin,
        classification,
        captions,
        transmission,
        sections,
        from,
        recipients,
        infoRecipients,
        passTo,
        subject,
        subjectTitle,
        tags,
        references,
        declassification,
        classifiedBy,
        summary,
        comments,
        paragraphs,
        signedBy,
        text,
        redactions,
        coverage,
        problems,
        source);
  }
}
