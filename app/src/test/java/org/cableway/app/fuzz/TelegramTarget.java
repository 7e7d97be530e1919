package org.cableway.app.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;

/** What may stand in a telegram behind its first lines. */
public final class TelegramTarget {

  private static final byte[] START =
      """
      R 090504Z APR 09
      FM AMEMBASSY SUVA
      TO SECSTATE WASHDC 0848
      UNCLAS SUVA 000001

      """
          .getBytes(UTF_8);

  private TelegramTarget() {}

  /** It is read, or rejected with a code that is not our fault. */
  public static void fuzzerTestOneInput(byte[] data) {
    byte[] telegram = new byte[START.length + data.length];
    System.arraycopy(START, 0, telegram, 0, START.length);
    System.arraycopy(data, 0, telegram, START.length, data.length);
    Verdict.read(new RawDocument(telegram, new Place("file:///telegram", null)));
  }
}
