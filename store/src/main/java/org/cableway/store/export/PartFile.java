package org.cableway.store.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is being written, with what the manifest says of it. */
final class PartFile implements Closeable {

  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path file;
  private final Integer year;
  private final MessageDigest digest;
  private final CableFile cables;
  private long count;

  PartFile(Path file, Integer year, ExportFormat format) throws IOException {
    this.file = file;
    this.year = year;
    this.digest = sha256();
    this.cables = format.open(stream());
  }

  private OutputStream stream() throws IOException {
    OutputStream synced = new SyncedFile(file);
    return new BufferedOutputStream(new DigestOutputStream(synced, digest), BUFFER_BYTES);
  }

  void write(byte[] json) throws IOException {
    cables.write(json);
    count++;
  }

  /** Closes it; what the manifest says of it. */
  Manifest.Part finish() throws IOException {
    close();
    String hash = HexFormat.of().formatHex(digest.digest());
    return new Manifest.Part(file.getFileName().toString(), year, count, Files.size(file), hash);
  }

  @Override
  public void close() throws IOException {
    cables.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
    }
  }

  /** Is on the disk when it is closed: after a power cut no name may stand for an empty file. */
  private static final class SyncedFile extends FileOutputStream {

    SyncedFile(Path file) throws IOException {
      super(file.toFile());
    }

    @Override
    public void close() throws IOException {
      if (getChannel().isOpen()) {
        getFD().sync();
      }
      super.close();
    }
  }
}
