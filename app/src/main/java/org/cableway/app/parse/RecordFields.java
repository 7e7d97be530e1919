package org.cableway.app.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.contract.CableRecord.Tag;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.contract.Problem;

/** The fields of a record in short, a row each; lists have a row an item. */
final class RecordFields {

  private static final int NAME_WIDTH = 18;

  private final List<String> rows = new ArrayList<>();
  private final int width;

  private RecordFields(int width) {
    this.width = width;
  }

  /** The rows, none longer than a width; absent fields have none. */
  static List<String> of(CableRecord cable, int width) {
    RecordFields fields = new RecordFields(width);
    fields.identity(cable);
    fields.transmission(cable);
    fields.heading(cable);
    fields.text(cable);
    return List.copyOf(fields.rows);
  }

  private void identity(CableRecord cable) {
    row("id", cable.id(), cable.aliases().isEmpty() ? null : "also " + cable.aliases());
    row("created", cable.created(), in("from", cable.createdSource()));
    row("released", cable.released());
    if (cable.origin() != null) {
      row("origin", cable.origin().code(), cable.origin().name());
    }
    row("partial", cable.partial() ? "yes" : null);
  }

  private void transmission(CableRecord cable) {
    Transmission sent = cable.transmission();
    if (sent != null) {
      row(
          "transmission",
          sent.id(),
          sent.precedence(),
          in("info", sent.infoPrecedence()),
          sent.dtg());
    }
    row("from", cable.from());
    rows("to", cable.recipients(), RecordFields::addressee);
    rows("info", cable.infoRecipients(), RecordFields::addressee);
  }

  private static String addressee(Addressee addressee) {
    return joined(
        addressee.name(),
        addressee.precedence(),
        in("no.", addressee.mcn()),
        in("by", addressee.route()),
        addressee.excluded().isEmpty() ? null : "not " + addressee.excluded());
  }

  private void heading(CableRecord cable) {
    if (cable.classification() != null) {
      row(
          "classification",
          cable.classification().level(),
          marks(cable.classification().markings()));
    }
    row("captions", marks(cable.captions()));
    rows("pass to", cable.passTo(), text -> text);
    row("tags", marks(cable.tags().stream().map(RecordFields::tag).toList()));
    row("subject", cable.subject());
    rows("references", cable.references(), RecordFields::reference);
    classifiedBy(cable.classifiedBy());
    declassification(cable.declassification());
  }

  private static String tag(Tag tag) {
    return tag.code().equals(tag.asPrinted()) ? tag.code() : tag.asPrinted() + "=" + tag.code();
  }

  private static String reference(Reference reference) {
    String year = reference.id() == null ? "" : reference.id().substring(0, 2);
    boolean isWritten = reference.raw() != null && reference.raw().contains(year);
    return joined(
        reference.bullet(),
        reference.kind(),
        reference.id(),
        isWritten ? null : "year " + year + " completed",
        in("of", "\"" + reference.raw() + "\""));
  }

  private void classifiedBy(ClassifiedBy by) {
    if (by != null) {
      row(
          "classified by",
          marks(by.names().isEmpty() ? single(by.name()) : by.names()),
          by.title());
      row(
          "reasons",
          by.reasonsExpanded().isEmpty()
              ? marks(by.reasons())
              : by.reasonsExpanded().stream()
                  .map(reason -> reason.code() + " " + reason.text())
                  .collect(Collectors.joining("; ")));
    }
  }

  private static List<String> single(String name) {
    return name == null ? List.of() : List.of(name);
  }

  private void declassification(Declassification order) {
    if (order == null) {
      return;
    }
    row(
        "declassification",
        order.kind(),
        order.date(),
        order.event(),
        marks(order.exemptions()),
        in("rule", order.rule()),
        order.calculated() == null
            ? null
            : "calculated " + order.calculated().date() + " by " + order.calculated().rule(),
        order.downgrade() == null
            ? null
            : order.downgrade().level() + " from " + order.downgrade().date(),
        marks(order.flags()),
        in("of", order.raw() == null ? null : "\"" + order.raw() + "\""));
  }

  private void text(CableRecord cable) {
    row("summary", ends(cable.summary()));
    rows("comments", cable.comments(), RecordFields::ends);
    row("paragraphs", cable.paragraphs().size());
    row("signed by", marks(cable.signedBy()));
    row("redactions", cable.redactions() == 0 ? null : cable.redactions());
    if (cable.sections() != null) {
      row("sections", cable.sections().number(), in("of", cable.sections().total()));
    }
    rows("problems", cable.problems(), RecordFields::problem);
    row("coverage", cable.coverage());
  }

  private static String problem(Problem problem) {
    return joined(
        problem.code(),
        problem.line() == 0 ? null : "line " + problem.line(),
        in("at", problem.text()));
  }

  /** How a text begins and ends: where it was cut out of the telegram is what is to be checked. */
  private static String ends(String text) {
    int length = 50;
    return text == null || text.length() <= 2 * length
        ? text
        : text.substring(0, length) + " [...] " + text.substring(text.length() - length);
  }

  private <T> void rows(String name, List<T> items, Function<T, String> item) {
    String label = name;
    for (T each : items) {
      row(label, item.apply(each));
      label = "";
    }
  }

  private void row(String name, Object... values) {
    String text = joined(values).replace('\n', ' ');
    String label = name;
    if (text.isEmpty()) {
      return;
    }
    for (String part : Columns.wrapped(text, width - NAME_WIDTH)) {
      rows.add(Columns.left(label, NAME_WIDTH) + part);
      label = "";
    }
  }

  private static String joined(Object... values) {
    List<String> parts = new ArrayList<>();
    for (Object value : values) {
      if (value != null && !value.toString().isEmpty()) {
        parts.add(value.toString());
      }
    }
    return String.join("  ", parts);
  }

  private static String in(String word, Object value) {
    return value == null ? null : word + " " + value;
  }

  private static String marks(List<String> marks) {
    return marks.isEmpty() ? null : String.join(", ", marks);
  }
}
