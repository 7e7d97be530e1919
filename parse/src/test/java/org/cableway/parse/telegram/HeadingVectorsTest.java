package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Notes;
import org.cableway.parse.Vectors;
import org.cableway.parse.tables.TagCodes;
import org.junit.jupiter.api.Test;

/** The cases that another parser's test suite has for the fields of the heading. */
class HeadingVectorsTest {

  /** One case asks for JP where the table of repairs, rightly, has JA. */
  private static final double TAGS_FLOOR = 0.97;

  /** One case makes UNESCOPARISFR of PARISFR; both are posts of their own. */
  private static final double FLOOR = 0.98;

  private static final double WISHES_FLOOR = 0.85;

  @Test
  void tagsAreThoseOfTheVectors() {
    assertThat(share("tags", c -> tags(c).equals(strings(c.get("expected")))))
        .isGreaterThanOrEqualTo(TAGS_FLOOR);
  }

  @Test
  void subjectsAreThoseOfTheVectors() {
    assertThat(share("subject", c -> subject(c).equals(c.get("expected").asText())))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void referencesAreThoseOfTheVectors() {
    assertThat(share("references", c -> references(c).equals(strings(c.get("expected")))))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void itemsOfReferencesAreThoseOfTheVectors() {
    assertThat(share("references-ng", c -> items(c).equals(expectedItems(c))))
        .isGreaterThanOrEqualTo(WISHES_FLOOR);
  }

  @Test
  void classifiersAreThoseOfTheVectors() {
    assertThat(share("classified-by", c -> classifiers(c).equals(strings(c.get("expected")))))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static double share(String suite, Function<JsonNode, Boolean> isRight) {
    int right = 0;
    int total = 0;
    for (JsonNode vector : Vectors.undisputed(suite)) {
      if (vector.has("needs")) {
        continue;
      }
      total++;
      if (isRight.apply(vector)) {
        right++;
      } else {
        System.out.println(suite + " " + vector.get("case").asText() + ": differs");
      }
    }
    System.out.println("vectors " + suite + ": " + right + " of " + total);
    return right / (double) total;
  }

  private static Heading heading(JsonNode vector) {
    JsonNode input = vector.get("input");
    return new HeadingReader()
        .read(Lines.of(input.get("content").asText()), input.path("year").asInt(2009), new Notes());
  }

  private static List<String> tags(JsonNode vector) {
    List<String> printed = heading(vector).tags();
    if (!vector.get("canonicalize").asBoolean()) {
      return printed;
    }
    TagCodes codes = TagCodes.standard();
    return printed.stream().flatMap(tag -> codes.codesOf(tag).stream()).distinct().toList();
  }

  private static String subject(JsonNode vector) {
    Heading heading = heading(vector);
    boolean clean = vector.get("input").path("clean").asBoolean();
    return Objects.requireNonNullElse(clean ? heading.plainSubject() : heading.subject(), "");
  }

  private static List<String> references(JsonNode vector) {
    String own = vector.get("input").path("referenceId").asText("");
    return heading(vector).references().stream()
        .map(Reference::id)
        .filter(Objects::nonNull)
        .filter(id -> !id.equals(own))
        .distinct()
        .toList();
  }

  private static List<String> items(JsonNode vector) {
    return heading(vector).references().stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.id() == null ? each.raw() : each.id(),
                    each.kind().equals("telcon") ? "tel" : each.kind(),
                    String.valueOf(each.bullet())))
        .toList();
  }

  private static List<String> expectedItems(JsonNode vector) {
    List<String> items = new ArrayList<>();
    for (JsonNode each : vector.get("expected")) {
      items.add(
          String.join(
              " ",
              each.get("id").asText(),
              each.get("kind").asText(),
              each.get("bullet").asText()));
    }
    return items;
  }

  private static List<String> classifiers(JsonNode vector) {
    List<String> names = heading(vector).classifierNames();
    boolean titled = vector.get("canonicalize").asBoolean();
    return titled ? names.stream().map(HeadingVectorsTest::titled).toList() : names;
  }

  /** Another step of the pipeline writes names in title case; here the plain rule will do. */
  private static String titled(String name) {
    if (!name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      return name;
    }
    StringBuilder titled = new StringBuilder();
    boolean starts = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      titled.append(starts ? c : Character.toLowerCase(c));
      starts = !Character.isLetter(c);
    }
    return titled.toString();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
