package org.cableway.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A document as it was found, before anybody looked into it.
 *
 * @param bytes the bytes, untouched; the caller does not change them afterwards
 * @param place where they were found
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are compared by sha256(), never by equals
public record RawDocument(byte[] bytes, Place place) {

  public RawDocument {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(place, "place");
  }

  /**
   * The key of the document on {@code cables.raw}: SHA-256 of the bytes, 64 lower-case hex digits.
   */
  public String sha256() {
    return sha256(bytes);
  }

  /** SHA-256 of any bytes, 64 lower-case hex digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
    }
  }

  /**
   * Where a document was found.
   *
   * @param uri the file, archive or address: {@code file:///data/cables.csv.gz}
   * @param entry the entry inside of it: {@code cable/2009/04/09ASTANA610.html}, nested archives
   *     divided by {@code !}; {@code row 17} for the 17th row of a dump; null for a plain file
   */
  public record Place(String uri, String entry) {

    public Place {
      Objects.requireNonNull(uri, "uri");
    }

    /**
     * The identity of a document on {@code cables.ledger}: SHA-256 over place, entry and content.
     */
    public String identity(String contentSha256) {
      String text = uri + '\0' + (entry == null ? "" : entry) + '\0' + contentSha256;
      return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code file:///a.zip!b/c.html}, for messages and logs. */
    @Override
    public String toString() {
      return entry == null ? uri : uri + "!" + entry;
    }
  }
}
