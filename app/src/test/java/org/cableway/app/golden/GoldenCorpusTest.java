package org.cableway.app.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample gives the record that a careful reader would write. {@code -Dgolden.update=true}
 * rewrites the expectations; the difference is the review.
 */
class GoldenCorpusTest {

  private final List<RawDocument> documents = SampleDocuments.all();
  private final List<RawDocument> oddities = SampleDocuments.oddities();
  private final Golden golden = new Golden();

  @TestFactory
  Stream<DynamicTest> sample_givesTheRecordsThatAreExpected() {
    return documents.stream()
        .map(
            document ->
                dynamicTest(
                    document.place().toString(),
                    () -> compare(Golden.file(document.place()), golden.actual(document))));
  }

  /** One trouble a document: what has no sample of its own, and all forms of what has many. */
  @TestFactory
  Stream<DynamicTest> oddity_givesTheRecordsThatAreExpected() {
    return oddities.stream()
        .map(
            document ->
                dynamicTest(
                    document.place().toString(),
                    () -> compare(Golden.oddity(document.place()), golden.briefly(document))));
  }

  private static void compare(Path file, String actual) throws Exception {
    Golden.update(file, actual);
    assertThat(file).exists();
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  @TestFactory
  Stream<DynamicTest> sample_givesRecordsThatTheSchemaAllows() {
    RecordSchema schema = new RecordSchema();
    return Stream.concat(documents.stream(), oddities.stream())
        .flatMap(document -> golden.records(document).stream())
        .map(
            cable ->
                dynamicTest(
                    cable.source().uri() + " " + cable.id(),
                    () -> assertThat(schema.errors(CableJson.write(cable))).isEmpty()));
  }

  @Test
  void samples_areAsManyAsTheirReadmeSays() {
    List<CableRecord> records =
        documents.stream().flatMap(document -> golden.records(document).stream()).toList();
    Set<String> ids = records.stream().map(CableRecord::id).collect(Collectors.toSet());
    assertThat(documents).hasSize(54);
    assertThat(records).hasSize(55);
    assertThat(ids).hasSize(46);
  }

  @Test
  void expectations_haveASampleEach() throws Exception {
    assertThat(Golden.files(Golden.FOLDER))
        .containsExactlyInAnyOrderElementsOf(
            documents.stream().map(RawDocument::place).map(Golden::file).toList());
    assertThat(Golden.files(Golden.ODDITIES))
        .containsExactlyInAnyOrderElementsOf(
            oddities.stream().map(RawDocument::place).map(Golden::oddity).toList());
  }
}
