package org.cableway.ingest.documents;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.cableway.contract.RejectionCode;

/** Readers of archives meet damaged bytes with many an exception; here they have one. */
final class Damage {

  interface Read<T> {
    T read() throws IOException;
  }

  /** Runs a call into the archive's reader; a limit or a disk of ours passes through. */
  static <T> T asIo(Read<T> call) throws IOException {
    try {
      return call.read();
    } catch (LimitExceeded | SpoolException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException("archive: " + e.getMessage() + " (expected: readable bytes)", e);
    }
  }

  /** The code of what a reader threw. */
  static RejectionCode code(IOException e) {
    if (encrypted(e)) {
      return RejectionCode.ARCHIVE_ENCRYPTED;
    }
    return memory(e) ? RejectionCode.TOO_LARGE : RejectionCode.ARCHIVE_DAMAGED;
  }

  /** For people: {@code xz: unexpected end}. */
  static String message(Object kind, IOException e) {
    String name = kind.toString().toLowerCase(Locale.ROOT);
    return memory(e)
        ? name + ": " + e.getMessage() + " (expected: a dictionary within archive.max-memory-bytes)"
        : name + ": " + e.getMessage();
  }

  private static boolean encrypted(IOException e) {
    boolean zip =
        e instanceof UnsupportedZipFeatureException feature
            && feature.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION;
    return zip || e instanceof PasswordRequiredException;
  }

  private static boolean memory(IOException e) {
    boolean window =
        e instanceof ZstdIOException zstd
            && zstd.getErrorCode() == Zstd.errFrameParameterWindowTooLarge();
    return window
        || e instanceof MemoryLimitException
        || e instanceof org.tukaani.xz.MemoryLimitException;
  }

  private Damage() {}
}
