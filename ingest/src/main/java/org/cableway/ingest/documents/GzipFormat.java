package org.cableway.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.cableway.contract.RejectionCode;

/** One content, packed: {@code cables.csv.gz}, and the outside of a {@code .tar.gz}. */
final class GzipFormat implements ContainerFormat {

  @Override
  public boolean recognises(byte[] head) {
    return Magic.startsWith(head, 0x1F, 0x8B, 0x08);
  }

  @Override
  public void read(Found found, Contents contents) {
    Gauge gauge = contents.gauge();
    try {
      InputStream packed = gauge.packed(found.in(), new Tail(1));
      InputStream in = Damage.asIo(() -> members(packed));
      contents.read(found.content(gauge.unpacked(in)));
    } catch (IOException e) {
      contents.reject(found.place(), RejectionCode.ARCHIVE_DAMAGED, "gzip: " + e.getMessage(), e);
    } catch (LimitExceeded e) {
      if (!e.of(gauge)) {
        throw e;
      }
      contents.reject(found.place(), e.code(), e.getMessage(), e);
    }
  }

  /** All members, as files are appended to one another. */
  private static InputStream members(InputStream packed) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .get();
  }
}
