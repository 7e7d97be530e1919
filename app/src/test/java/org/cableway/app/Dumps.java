package org.cableway.app;

import java.nio.charset.StandardCharsets;

/** Dumps of invented cables, of any length. */
public final class Dumps {

  private Dumps() {}

  public static byte[] of(int cables) {
    StringBuilder rows = new StringBuilder();
    for (int cable = 1; cable <= cables; cable++) {
      rows.append(row(cable, cable + " boats"));
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * One cable, as a row.
   *
   * @param counted what the harbour master counted: tells the versions of a cable apart
   */
  public static String row(int cable, String counted) {
    // id, created, reference id, origin, classification, references, header, body
    return """
        "%1$d","4/9/2009 5:04","09SUVA%1$d","Embassy Suva","UNCLASSIFIED","","R 090504Z APR 09
        FM AMEMBASSY SUVA
        TO SECSTATE WASHDC 0848
        ","UNCLAS SUVA %1$06d

        E.O. 12958: N/A
        TAGS: PREL, ECON, FJ
        SUBJECT: HARBOUR REPORT %1$d

        1. (U) The harbour master counted %2$s.

        2. (U) None of them left before noon.
        DYER
        "
        """
        .formatted(cable, counted);
  }
}
