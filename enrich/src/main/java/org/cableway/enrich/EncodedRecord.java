package org.cableway.enrich;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;

/**
 * A record as JSON with its hashes, made in one pass over the fields.
 *
 * @param value the JSON, the same bytes as {@link CableJson#write}
 * @param contentHash SHA-256 of the JSON without {@code parserVersion} and {@code source}, hex
 * @param digests a short digest of each top-level field in the order of the record, four characters
 *     each, {@code ----} for an absent one: tells which fields of two versions differ
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record EncodedRecord(byte[] value, String contentHash, String digests) {

  /** What says how a record was made, not what the cable says. */
  private static final Set<String> NOT_CONTENT = Set.of("parserVersion", "source");

  private static final ObjectMapper MAPPER =
      CableJson.MAPPER
          .copy()
          .registerModule(new SimpleModule().addSerializer(String.class, new TextSerializer()));

  private static final int FIELDS = CableRecord.class.getRecordComponents().length;
  private static final String ABSENT = "----";
  private static final int DIGEST_BYTES = 3;

  /** Where a field stands in the JSON: its quoted name, a colon, its value. */
  private record Place(String name, int from, int to) {

    int value() {
      return from + name.length() + "\"\":".length();
    }
  }

  /** Encodes a record. */
  public static EncodedRecord of(CableRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    List<Place> places = new ArrayList<>(FIELDS);
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      SerializerProvider serializers = MAPPER.getSerializerProviderInstance();
      json.writeStartObject();
      Iterator<PropertyWriter> fields =
          serializers.findValueSerializer(CableRecord.class).properties();
      while (fields.hasNext()) {
        places.add(write(fields.next(), record, json, serializers, out));
      }
      json.writeEndObject();
    } catch (Exception e) { // a field's accessor may throw anything
      throw new IllegalStateException(record.id() + ": cannot be written as JSON", e);
    }
    byte[] value = out.toByteArray();
    return new EncodedRecord(value, contentHash(value, places), digests(value, places));
  }

  // Null for a field that the mapper leaves out, as all that is absent.
  private static Place write(
      PropertyWriter field,
      CableRecord record,
      JsonGenerator json,
      SerializerProvider serializers,
      ByteArrayOutputStream out)
      throws Exception {
    int before = out.size() + json.getOutputBuffered();
    int divider = json.getOutputContext().getEntryCount() == 0 ? 0 : 1;
    field.serializeAsField(record, json, serializers);
    int end = out.size() + json.getOutputBuffered();
    return end == before ? null : new Place(field.getName(), before + divider, end);
  }

  private static String contentHash(byte[] value, List<Place> places) {
    MessageDigest content = sha256();
    char divider = '{';
    for (Place place : places) {
      if (place != null && !NOT_CONTENT.contains(place.name())) {
        content.update((byte) divider);
        content.update(value, place.from(), place.to() - place.from());
        divider = ',';
      }
    }
    content.update((byte) '}');
    return HexFormat.of().formatHex(content.digest());
  }

  private static String digests(byte[] value, List<Place> places) {
    StringBuilder digests = new StringBuilder(FIELDS * ABSENT.length());
    for (Place place : places) {
      digests.append(place == null ? ABSENT : digest(value, place.value(), place.to()));
    }
    return digests.toString();
  }

  private static String digest(byte[] json, int from, int to) {
    CRC32C crc = new CRC32C();
    crc.update(json, from, to - from);
    byte[] digest = new byte[DIGEST_BYTES];
    for (int i = 0; i < DIGEST_BYTES; i++) {
      digest[i] = (byte) (crc.getValue() >>> (8 * i));
    }
    return Base64.getUrlEncoder().encodeToString(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
    }
  }
}
