package org.cableway.enrich;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
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

  private static final RecordComponent[] FIELDS = CableRecord.class.getRecordComponents();
  private static final ObjectWriter WRITER = CableJson.MAPPER.writer();
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
    Place[] places = new Place[FIELDS.length];
    try (JsonGenerator json = WRITER.createGenerator(out)) {
      json.writeStartObject();
      for (int i = 0; i < FIELDS.length; i++) {
        Object member = get(FIELDS[i], record);
        places[i] = isAbsent(member) ? null : write(json, out, FIELDS[i].getName(), member);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] value = out.toByteArray();
    return new EncodedRecord(value, contentHash(value, places), digests(value, places));
  }

  // The mapper flushes behind each value, so that the size is where the value ends.
  private static Place write(
      JsonGenerator json, ByteArrayOutputStream out, String name, Object member)
      throws IOException {
    int divider = out.size();
    json.writeFieldName(name);
    WRITER.writeValue(json, member);
    return new Place(name, divider + 1, out.size());
  }

  private static String contentHash(byte[] value, Place[] places) {
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

  private static String digests(byte[] value, Place[] places) {
    StringBuilder digests = new StringBuilder(FIELDS.length * ABSENT.length());
    for (Place place : places) {
      digests.append(place == null ? ABSENT : digest(value, place.value(), place.to()));
    }
    return digests.toString();
  }

  private static boolean isAbsent(Object member) {
    return member == null
        || (member instanceof Collection<?> collection && collection.isEmpty())
        || (member instanceof String string && string.isEmpty());
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

  private static Object get(RecordComponent field, CableRecord record) {
    try {
      return field.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(field + ": cannot be read", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
    }
  }
}
