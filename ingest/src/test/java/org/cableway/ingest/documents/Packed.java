package org.cableway.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives of small texts, made in memory. */
final class Packed {

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  /** Deflated, with sizes behind the data, as a stream writes them. */
  static byte[] zip(Map<String, byte[]> entries) {
    return bytes(
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            zip.putNextEntry(new ZipEntry(entry.getKey()));
            zip.write(entry.getValue());
          }
          zip.close();
        });
  }

  static byte[] zip(String name, byte[] content) {
    return zip(Map.of(name, content));
  }

  /** Not packed, with sizes before the data. */
  static byte[] storedZip(String name, byte[] content) {
    return bytes(
        out -> {
          CRC32 crc = new CRC32();
          crc.update(content);
          ZipEntry entry = new ZipEntry(name);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(entry);
          zip.write(content);
          zip.close();
        });
  }

  static byte[] tar(Map<String, byte[]> entries) {
    return bytes(
        out -> {
          TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
          tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
          for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
            header.setSize(entry.getValue().length);
            tar.putArchiveEntry(header);
            tar.write(entry.getValue());
            tar.closeArchiveEntry();
          }
          tar.close();
        });
  }

  static byte[] tarLink(String name, String target) {
    return bytes(
        out -> {
          TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
          link.setLinkName(target);
          TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
          tar.putArchiveEntry(link);
          tar.closeArchiveEntry();
          tar.close();
        });
  }

  static byte[] gzip(byte[] content) {
    return bytes(
        out -> {
          GZIPOutputStream gzip = new GZIPOutputStream(out);
          gzip.write(content);
          gzip.close();
        });
  }

  private Packed() {}
}
