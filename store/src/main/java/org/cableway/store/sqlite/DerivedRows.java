package org.cableway.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
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

  DerivedRows(Connection connection) throws SQLException {
    tag = new Change(connection, "INSERT INTO cable_tag" + CABLE + ", ?, ?, ?, ?)");
    reference = new Change(connection, "INSERT INTO cable_reference" + CABLE + ", ?, ?, ?)");
    addressee = new Change(connection, "INSERT INTO cable_addressee" + CABLE + ", ?, ?, ?, ?)");
    paragraph = new Change(connection, "INSERT INTO cable_paragraph" + CABLE + ", ?, ?, ?)");
  }

  /** Puts in what derives from a cable that has its row. */
  void put(String id, CableRecord cable) throws SQLException {
    tags(id, cable.tags());
    references(id, cable.references());
    addressees(id, "to", cable.recipients());
    addressees(id, "info", cable.infoRecipients());
    paragraphs(id, cable.paragraphs());
  }

  private void tags(String id, List<Tag> tags) throws SQLException {
    int position = 0;
    for (Tag item : tags) {
      String code = item.code() == null ? item.asPrinted() : item.code();
      if (code != null) {
        tag.run(id, position++, code, item.kind(), item.name(), item.asPrinted());
      }
    }
  }

  private void references(String id, List<Reference> references) throws SQLException {
    int position = 0;
    for (Reference item : references) {
      reference.run(id, position++, item.id(), item.kind(), item.raw());
    }
  }

  private void addressees(String id, String role, List<Addressee> addressees) throws SQLException {
    int position = 0;
    for (Addressee item : addressees) {
      addressee.run(id, role, position++, item.route(), item.name(), item.precedence());
    }
  }

  private void paragraphs(String id, List<Paragraph> paragraphs) throws SQLException {
    int position = 0;
    for (Paragraph item : paragraphs) {
      paragraph.run(id, position++, item.number(), item.marking(), item.heading());
    }
  }

  @Override
  public void close() throws SQLException {
    tag.close();
    reference.close();
    addressee.close();
    paragraph.close();
  }
}
