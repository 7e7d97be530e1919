package org.cableway.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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

  static byte[] bzip2(byte[] content) {
    return compressed(content, BZip2CompressorOutputStream::new);
  }

  static byte[] xz(byte[] content) {
    return compressed(content, XZCompressorOutputStream::new);
  }

  /**
   * Says that its dictionary has two to the power of {@code bits} bytes. Only says so: to write
   * with one, the encoder takes ten times as much. The layout is that of the .xz file format, 3.1.
   */
  static byte[] xz(byte[] content, int bits) {
    byte[] packed = xz(content);
    int header = 12; // behind the header of the stream
    int crc = header + 4 * packed[header];
    packed[header + 4] = (byte) (2 * (bits - 12));
    CRC32 sum = new CRC32();
    sum.update(packed, header, crc - header);
    ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).putInt(crc, (int) sum.getValue());
    return packed;
  }

  static byte[] zstd(byte[] content) {
    return compressed(content, ZstdOutputStream::new);
  }

  /** With a window of two to the power of this many bytes. */
  static byte[] zstd(byte[] content, int windowLog) {
    return compressed(content, out -> new ZstdOutputStream(out).setLong(windowLog));
  }

  static byte[] sevenZip(Map<String, byte[]> entries) {
    return sevenZip(entries, null, 0);
  }

  /**
   * @param password null for none
   * @param attributes of each entry, as Windows has them; 0 for none
   */
  static byte[] sevenZip(Map<String, byte[]> entries, String password, int attributes) {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    char[] secret = password == null ? null : password.toCharArray();
    try (SevenZOutputFile archive = new SevenZOutputFile(bytes, secret)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        SevenZArchiveEntry header = new SevenZArchiveEntry();
        header.setName(entry.getKey());
        header.setDirectory(entry.getKey().endsWith("/"));
        header.setHasWindowsAttributes(attributes != 0);
        header.setWindowsAttributes(attributes);
        archive.putArchiveEntry(header);
        archive.write(entry.getValue());
        archive.closeArchiveEntry();
      }
      archive.finish();
      return Arrays.copyOf(bytes.array(), (int) bytes.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Compressor {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] compressed(byte[] content, Compressor compressor) {
    return bytes(
        out -> {
          try (OutputStream compressing = compressor.over(out)) {
            compressing.write(content);
          }
        });
  }

  private Packed() {}
}
