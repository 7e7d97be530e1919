package org.cableway.enrich;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes texts as Jackson does, long ones of ASCII as bytes: the generator finds what is to be
 * escaped faster in them than character by character, which spares a record a twelfth of the time
 * of its JSON and hashes. Only for generators that write bytes.
 */
final class TextSerializer extends StdScalarSerializer<String> {

  private static final long serialVersionUID = 1L;

  /** A copy of a shorter one takes as long as it spares. */
  private static final int LONG = 100;

  TextSerializer() {
    super(String.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider serializers, String text) {
    return text.isEmpty();
  }

  @Override
  public void serialize(String text, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    byte[] bytes = text.length() < LONG ? null : text.getBytes(StandardCharsets.UTF_8);
    if (bytes != null && isAscii(text, bytes)) {
      json.writeUTF8String(bytes, 0, bytes.length);
    } else {
      json.writeString(text);
    }
  }

  // Half of a pair is no sign and becomes one byte too, but another one.
  private static boolean isAscii(String text, byte[] bytes) {
    return bytes.length == text.length() && new String(bytes, StandardCharsets.UTF_8).equals(text);
  }
}
