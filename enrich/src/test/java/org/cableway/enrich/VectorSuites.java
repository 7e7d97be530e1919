package org.cableway.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cableway.contract.CableRecord.Declassification;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;
import org.cableway.parse.tables.TagCode;
import org.cableway.parse.tables.TagCodes;
import org.cableway.parse.telegram.Heading;
import org.cableway.parse.telegram.HeadingReader;
import org.cableway.parse.telegram.Prose;
import org.cableway.parse.telegram.ProseReader;
import org.cableway.parse.telegram.SectionJoiner;

/** The suites of vectors, each mapped onto the function of the parser that it asks about. */
final class VectorSuites {

  private static final TagCodes CODES = TagCodes.standard();

  /** Not {@code media-urls}: all of its cases need a page that no case carries. */
  static List<VectorSuite> all() {
    return List.of(
        new VectorSuite("tags", VectorSuites::tags, VectorSuites::list),
        new VectorSuite("tag-kind", VectorSuites::tagKind, VectorSuites::text),
        new VectorSuite("subject", VectorSuites::subject, VectorSuites::text),
        new VectorSuite("titlefy", v -> TitleCase.of(content(v)), VectorSuites::text),
        new VectorSuite("references", VectorSuites::references, VectorSuites::list),
        new VectorSuite("references-ng", VectorSuites::items, VectorSuites::wantedItems),
        new VectorSuite("classified-by", VectorSuites::classifiers, VectorSuites::list),
        new VectorSuite("nondisclosure-deadline", VectorSuites::deadline, VectorSuites::text),
        new VectorSuite("summary", v -> squashed(prose(v).summary()), VectorSuites::text),
        new VectorSuite("signers", VectorSuites::signers, v -> list(v).toUpperCase(Locale.ROOT)),
        new VectorSuite("clean-content", VectorSuites::clean, VectorSuites::text),
        new VectorSuite("recipients", AddresseeVectors::recipients, AddresseeVectors::wanted),
        new VectorSuite("info-recipients", AddresseeVectors::info, AddresseeVectors::wanted),
        new VectorSuite("canonical-id", VectorSuites::id, VectorSuites::text),
        new VectorSuite("malformed-ids", VectorSuites::id, VectorSuites::text),
        new VectorSuite("invalid-ids", VectorSuites::id, VectorSuites::text));
  }

  private static Heading heading(JsonNode vector) {
    int year = vector.path("input").path("year").asInt(2009);
    return new HeadingReader().read(lines(content(vector)), year, new Notes());
  }

  private static Prose prose(JsonNode vector) {
    return new ProseReader().read(lines(content(vector)), new Notes());
  }

  /** A printed tag that is the one wanted counts as it is: the table of repairs knows more. */
  private static String tags(JsonNode vector) {
    List<String> printed = heading(vector).tags();
    if (!isCanonical(vector) || joined(printed).equals(list(vector))) {
      return joined(printed);
    }
    return joined(printed.stream().flatMap(t -> CODES.codesOf(t).stream()).distinct().toList());
  }

  private static String tagKind(JsonNode vector) {
    String kind = CODES.find(vector.at("/input/tag").asText()).map(TagCode::kind).orElse("unknown");
    return kind.equals("organization") ? "org" : kind;
  }

  private static String subject(JsonNode vector) {
    Heading heading = heading(vector);
    boolean clean = vector.at("/input/clean").asBoolean();
    return Objects.requireNonNullElse(clean ? heading.plainSubject() : heading.subject(), "");
  }

  private static String references(JsonNode vector) {
    String own = vector.at("/input/referenceId").asText("");
    return joined(
        heading(vector).references().stream()
            .map(Reference::id)
            .filter(id -> id != null && !id.equals(own))
            .distinct()
            .toList());
  }

  private static String items(JsonNode vector) {
    List<String> items = new ArrayList<>();
    for (Reference each : heading(vector).references()) {
      String kind = each.kind().equals("telcon") ? "tel" : each.kind();
      items.add(item(each.id() == null ? each.raw() : each.id(), kind, each.bullet()));
    }
    return joined(items);
  }

  private static String wantedItems(JsonNode vector) {
    List<String> items = new ArrayList<>();
    for (JsonNode each : vector.path("expected")) {
      String bullet = each.path("bullet").isNull() ? null : each.path("bullet").asText();
      items.add(item(each.path("id").asText(), each.path("kind").asText(), bullet));
    }
    return joined(items);
  }

  private static String item(String id, String kind, String bullet) {
    return bullet + " " + kind + " " + id;
  }

  private static String classifiers(JsonNode vector) {
    List<String> names = heading(vector).classifierNames();
    return joined(isCanonical(vector) ? names.stream().map(VectorSuites::titled).toList() : names);
  }

  /** The suite title-cases names in capitals; the record has them as written. */
  private static String titled(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder titled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = titled.isEmpty() || !Character.isLetter(titled.charAt(titled.length() - 1));
      titled.append(first ? c : Character.toLowerCase(c));
    }
    return titled.toString();
  }

  private static String deadline(JsonNode vector) {
    Heading heading = heading(vector);
    Declassification read =
        new Declassifications()
            .read(heading.eoNumber(), heading.eoValue(), heading.declassifyOn(), null, "SECRET");
    return read.date() == null ? "" : read.date().toString();
  }

  private static String signers(JsonNode vector) {
    return joined(prose(vector).signedBy()).toUpperCase(Locale.ROOT);
  }

  private static String clean(JsonNode vector) {
    List<Line> body = new SectionJoiner().join(lines(content(vector)), new Notes()).lines();
    List<String> texts =
        new ProseReader()
            .read(body, new Notes()).paragraphs().stream().map(Paragraph::text).toList();
    return squashed(String.join(" ", texts));
  }

  private static String id(JsonNode vector) {
    String printed = vector.at("/input/referenceId").asText();
    return CableIds.canonical(printed).map(CableId::toString).orElse("");
  }

  /** The lines of a text block. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, Line.Zone.ANY, line));
    }
    return lines;
  }

  private static String content(JsonNode vector) {
    return vector.at("/input/content").asText();
  }

  private static boolean isCanonical(JsonNode vector) {
    return vector.path("canonicalize").asBoolean();
  }

  private static String list(JsonNode vector) {
    List<String> all = new ArrayList<>();
    vector.path("expected").forEach(each -> all.add(each.asText()));
    return joined(all);
  }

  private static String text(JsonNode vector) {
    return vector.path("expected").isNull() ? "" : squashed(vector.path("expected").asText());
  }

  private static String joined(List<String> all) {
    return String.join(" | ", all);
  }

  private static String squashed(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  private VectorSuites() {}
}
