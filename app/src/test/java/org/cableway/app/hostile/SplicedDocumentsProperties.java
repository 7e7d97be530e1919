package org.cableway.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.cableway.app.golden.RecordSchema;
import org.cableway.app.golden.SampleDocuments;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Records;
import org.junit.jupiter.api.Assertions;

/**
 * Whatever becomes of a sample, of any kind, its records are such as the schema allows, and the
 * same bytes each time; or it is rejected, and by no fault of ours.
 */
class SplicedDocumentsProperties {

  /** Against a hang; how fast the parser is, the benchmarks say. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  private static final List<byte[]> SAMPLES =
      SampleDocuments.all().stream().map(RawDocument::bytes).toList();

  private final Records records = new Records();
  private final RecordSchema schema = new RecordSchema();

  @Property(tries = 150)
  void read_takesADocumentThatIsCutAnywhere(
      @ForAll("samples") byte[] document, @ForAll @DoubleRange(max = 1) double at) {
    assertRecordsOrRejection(head(document, at));
  }

  @Property(tries = 250)
  void read_takesTheHeadOfOneAndTheTailOfAnother(
      @ForAll("samples") byte[] document,
      @ForAll("samples") byte[] other,
      @ForAll @DoubleRange(max = 1) double at,
      @ForAll @DoubleRange(max = 1) double from) {
    byte[] tail = Arrays.copyOfRange(other, (int) (from * other.length), other.length);
    assertRecordsOrRejection(joined(List.of(head(document, at), tail)));
  }

  @Property(tries = 60)
  void read_takesADocumentManyTimesOver(
      @ForAll("samples") byte[] document, @ForAll @IntRange(min = 2, max = 20) int times) {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      parts.add(document);
    }
    assertRecordsOrRejection(joined(parts));
  }

  /** Any bytes anywhere in it. */
  @Property(tries = 150)
  void read_takesADocumentWithAHoleOfNoise(
      @ForAll("samples") byte[] document,
      @ForAll byte[] noise,
      @ForAll @DoubleRange(max = 1) double at) {
    byte[] tail = Arrays.copyOfRange(document, (int) (at * document.length), document.length);
    assertRecordsOrRejection(joined(List.of(head(document, at), noise, tail)));
  }

  @Provide
  Arbitrary<byte[]> samples() {
    return Arbitraries.of(SAMPLES);
  }

  private void assertRecordsOrRejection(byte[] document) {
    String first = guarded(document);
    assertThat(guarded(document)).isEqualTo(first);
    assertThat(first).isNotEqualTo(RejectionCode.PARSER_FAILED.code());
  }

  private String guarded(byte[] document) {
    return Assertions.assertTimeoutPreemptively(GUARD, () -> outcome(document));
  }

  /** The records as they go to the topic, a line each; else the code of the rejection. */
  private String outcome(byte[] document) {
    StringBuilder lines = new StringBuilder();
    try {
      for (CableRecord cable : records.read(new RawDocument(document, new Place("m:x", null)))) {
        byte[] json = CableJson.write(cable);
        lines.append(new String(json, StandardCharsets.UTF_8)).append('\n');
        // Without an id it is rejected, and no record.
        if (cable.id() != null) {
          assertThat(schema.errors(json)).as("%s", cable.id()).isEmpty();
        }
      }
    } catch (RejectedException e) {
      return e.code().code();
    }
    return lines.toString();
  }

  private static byte[] head(byte[] document, double at) {
    return Arrays.copyOf(document, (int) (at * document.length));
  }

  private static byte[] joined(List<byte[]> parts) {
    byte[] all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
