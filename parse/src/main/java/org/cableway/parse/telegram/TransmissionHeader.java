package org.cableway.parse.telegram;

import java.time.Instant;
import java.util.List;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Transmission;

/**
 * What the transmission header says.
 *
 * @param transmission as in the record; names of precedence and originator are still absent; null
 *     where there is no header
 * @param sent the moment of the date-time group, null where there is none that reads
 * @param from originator as written behind FM
 * @param recipients addressees of TO
 * @param infoRecipients addressees of INFO
 */
public record TransmissionHeader(
    Transmission transmission,
    Instant sent,
    String from,
    List<Addressee> recipients,
    List<Addressee> infoRecipients) {

  /** A telegram without a header, such as a partial extract. */
  public static final TransmissionHeader NONE =
      new TransmissionHeader(null, null, null, List.of(), List.of());

  public TransmissionHeader {
    recipients = List.copyOf(recipients);
    infoRecipients = List.copyOf(infoRecipients);
  }
}
