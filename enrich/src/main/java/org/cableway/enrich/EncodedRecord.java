package org.cableway.enrich;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
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
  private static final String ABSENT = "----";
  private static final int DIGEST_BYTES = 3;

  /** Encodes a record. */
  public static EncodedRecord of(CableRecord record) {
    ByteArrayOutputStream value = new ByteArrayOutputStream(16_384);
    MessageDigest content = sha256();
    StringBuilder digests = new StringBuilder(FIELDS.length * ABSENT.length());
    String divider = "{";
    String contentDivider = "{";
    for (RecordComponent field : FIELDS) {
      Object member = get(field, record);
      if (isAbsent(member)) {
        digests.append(ABSENT);
        continue;
      }
      byte[] name = utf8('"' + field.getName() + "\":");
      byte[] json = CableJson.write(member);
      write(value, utf8(divider), name, json);
      divider = ",";
      if (!NOT_CONTENT.contains(field.getName())) {
        update(content, utf8(contentDivider), name, json);
        contentDivider = ",";
      }
      digests.append(digest(json));
    }
    value.write('}');
    content.update((byte) '}');
    return new EncodedRecord(
        value.toByteArray(), HexFormat.of().formatHex(content.digest()), digests.toString());
  }

  private static boolean isAbsent(Object member) {
    return member == null
        || (member instanceof Collection<?> collection && collection.isEmpty())
        || (member instanceof String string && string.isEmpty());
  }

  private static String digest(byte[] json) {
    CRC32C crc = new CRC32C();
    crc.update(json);
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

  private static void write(ByteArrayOutputStream out, byte[]... parts) {
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
  }

  private static void update(MessageDigest digest, byte[]... parts) {
    for (byte[] part : parts) {
      digest.update(part);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
    }
  }
}
