package org.cableway.store.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Classification;
import org.cableway.contract.CableRecord.ClassifiedBy;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.CableRecord.Text;

/**
 * A cable as one row; the components are the columns. Times and dates are in ISO 8601, lists are
 * joined by {@code "; "}, what is not there is empty.
 *
 * @param tags codes
 * @param references canonical ids, what has none as it was written
 * @param to names of addressees
 */
record CsvRow(
    String id,
    Integer year,
    Integer serial,
    String created,
    String released,
    String collection,
    boolean partial,
    String origin,
    String originName,
    String country,
    String level,
    String captions,
    String from,
    String to,
    String info,
    String subject,
    String tags,
    String references,
    String classifiedBy,
    String reasons,
    String declassification,
    String declassificationDate,
    String summary,
    String signedBy,
    String header,
    String body,
    Double coverage,
    String parserVersion,
    String sourceUri,
    String sourceEntry,
    String sourceSha256) {

  static CsvRow of(CableRecord cable) {
    Origin origin = cable.origin();
    ClassifiedBy by = cable.classifiedBy();
    Declassification until = cable.declassification();
    Text text = cable.text();
    Source source = cable.source();
    return new CsvRow(
        cable.id(),
        cable.year(),
        cable.serial(),
        text(cable.created()),
        text(cable.released()),
        cable.collection(),
        cable.partial(),
        of(origin, Origin::code),
        of(origin, Origin::name),
        of(of(origin, Origin::country), CableRecord.Country::code),
        of(cable.classification(), Classification::level),
        join(cable.captions(), caption -> caption),
        cable.from(),
        join(cable.recipients(), CsvRow::addressee),
        join(cable.infoRecipients(), CsvRow::addressee),
        cable.subject(),
        join(cable.tags(), tag -> tag.code() == null ? tag.asPrinted() : tag.code()),
        join(cable.references(), to -> to.id() == null ? to.raw() : to.id()),
        by == null || by.names().isEmpty() ? of(by, ClassifiedBy::name) : join(by.names(), n -> n),
        by == null ? null : join(by.reasons(), reason -> reason),
        of(until, Declassification::raw),
        text(of(until, Declassification::date)),
        cable.summary(),
        join(cable.signedBy(), name -> name),
        of(text, Text::header),
        of(text, Text::body),
        cable.coverage(),
        cable.parserVersion(),
        of(source, Source::uri),
        of(source, Source::entry),
        of(source, Source::sha256));
  }

  private static String addressee(Addressee to) {
    return to.name() == null ? to.route() : to.name();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static <T, V> V of(T whole, Function<T, V> part) {
    return whole == null ? null : part.apply(whole);
  }

  private static <T> String join(List<T> list, Function<T, String> word) {
    return list.stream().map(word).filter(Objects::nonNull).collect(Collectors.joining("; "));
  }
}
