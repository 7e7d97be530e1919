package org.cableway.enrich;

import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;

/**
 * A record as JSON with its hashes.
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

  private static final int[] NOT_CONTENT_FIELDS = notContentFields();
  private static final int FIELDS = CableRecord.class.getRecordComponents().length;
  private static final String ABSENT = "----";
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static int[] notContentFields() {
    RecordComponent[] fields = CableRecord.class.getRecordComponents();
    return IntStream.range(0, fields.length)
        .filter(i -> NOT_CONTENT.contains(fields[i].getName()))
        .toArray();
  }

  /** The JSON alone, for those who need no hashes. */
  public static byte[] json(CableRecord record) {
    return RecordJson.of(record).toBytes();
  }

  /** Encodes a record. */
  public static EncodedRecord of(CableRecord record) {
    JsonBytes json = RecordJson.of(record);
    byte[] value = json.toBytes();
    return new EncodedRecord(value, contentHash(value, json), digests(value, json));
  }

  // In large pieces: those that the other fields leave.
  private static String contentHash(byte[] value, JsonBytes json) {
    MessageDigest content = sha256();
    int from = 0;
    for (int field : NOT_CONTENT_FIELDS) {
      int to = json.begin(field);
      content.update(value, from, to - from);
      from = json.end(field);
      // The first field of all has its comma behind it.
      from += to == 1 && value[from] == ',' ? 1 : 0;
    }
    content.update(value, from, value.length - from);
    return HexFormat.of().formatHex(content.digest());
  }

  private static String digests(byte[] value, JsonBytes json) {
    StringBuilder digests = new StringBuilder(FIELDS * ABSENT.length());
    CRC32C crc = new CRC32C();
    for (int i = 0; i < FIELDS; i++) {
      if (json.end(i) == json.begin(i)) {
        digests.append(ABSENT);
      } else {
        crc.reset();
        crc.update(value, json.start(i), json.end(i) - json.start(i));
        digest(digests, Integer.reverseBytes((int) crc.getValue()));
      }
    }
    return digests.toString();
  }

  // The lower three bytes of the sum, the lowest first, as URL-safe Base64.
  private static void digest(StringBuilder digests, int reversed) {
    for (int shift = 26; shift >= 8; shift -= 6) {
      digests.append(BASE64.charAt((reversed >>> shift) & 0x3F));
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
