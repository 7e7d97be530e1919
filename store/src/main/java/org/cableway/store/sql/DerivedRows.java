package org.cableway.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.CableRecord.Tag;

/** The lists of a cable, a row an item, in their order. */
final class DerivedRows implements AutoCloseable {

  private static final String CABLE = " VALUES ((SELECT n FROM cable WHERE id = ?), ?";

  private final Change tag;
  private final Change reference;
  private final Change addressee;
  private final Change paragraph;
  private final Change caption;
  private final Change person;

  DerivedRows(Connection connection) throws SQLException {
    tag =
        new Change(
            connection,
            "INSERT INTO cable_tag (cable, position, code, kind, name, as_printed)"
                + CABLE
                + ", ?, ?, ?, ?)");
    reference =
        new Change(
            connection,
            "INSERT INTO cable_reference (cable, position, id, kind, raw)" + CABLE + ", ?, ?, ?)");
    addressee =
        new Change(
            connection,
            "INSERT INTO cable_addressee (cable, position, role, route, name, precedence)"
                + CABLE
                + ", ?, ?, ?, ?)");
    paragraph =
        new Change(
            connection,
            "INSERT INTO cable_paragraph (cable, position, number, marking, heading)"
                + CABLE
                + ", ?, ?, ?)");
    caption =
        new Change(
            connection, "INSERT INTO cable_caption (cable, position, caption)" + CABLE + ", ?)");
    person =
        new Change(
            connection,
            "INSERT INTO cable_person (cable, position, role, name)" + CABLE + ", ?, ?)");
  }

  /** Puts in what derives from a cable that has its row. */
  void put(String id, CableRecord cable) throws SQLException {
    tags(id, cable.tags());
    references(id, cable.references());
    addressees(id, "to", cable.recipients());
    addressees(id, "info", cable.infoRecipients());
    paragraphs(id, cable.paragraphs());
    captions(id, cable.captions());
    people(id, "signer", cable.signedBy());
    people(id, "classifier", classifiers(cable.classifiedBy()));
  }

  /** Puts in what was collected. */
  void flush() throws SQLException {
    for (Change change : List.of(tag, reference, addressee, paragraph, caption, person)) {
      change.flush();
    }
  }

  private void tags(String id, List<Tag> tags) throws SQLException {
    int position = 0;
    for (Tag item : tags) {
      String code = item.code() == null ? item.asPrinted() : item.code();
      if (code != null) {
        tag.add(id, position++, Brief.of(code), item.kind(), item.name(), item.asPrinted());
      }
    }
  }

  private void references(String id, List<Reference> references) throws SQLException {
    int position = 0;
    for (Reference item : references) {
      reference.add(id, position++, Brief.of(item.id()), item.kind(), item.raw());
    }
  }

  private void addressees(String id, String role, List<Addressee> addressees) throws SQLException {
    int position = 0;
    for (Addressee item : addressees) {
      addressee.add(id, position++, role, item.route(), item.name(), item.precedence());
    }
  }

  private void paragraphs(String id, List<Paragraph> paragraphs) throws SQLException {
    int position = 0;
    for (Paragraph item : paragraphs) {
      paragraph.add(id, position++, item.number(), item.marking(), item.heading());
    }
  }

  private void captions(String id, List<String> captions) throws SQLException {
    int position = 0;
    for (String item : captions) {
      caption.add(id, position++, Brief.of(item));
    }
  }

  private void people(String id, String role, List<String> names) throws SQLException {
    int position = 0;
    for (String name : names) {
      person.add(id, position++, role, name);
    }
  }

  private static List<String> classifiers(ClassifiedBy by) {
    if (by == null) {
      return List.of();
    }
    List<String> alone = by.name() == null ? List.of() : List.of(by.name());
    return by.names().isEmpty() ? alone : by.names();
  }

  @Override
  public void close() throws SQLException {
    tag.close();
    reference.close();
    addressee.close();
    paragraph.close();
    caption.close();
    person.close();
  }
}
