package org.cableway.app.fuzz;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Where the fuzzer starts from: the samples, and small archives of every kind with one of them. */
final class Seeds {

  private interface Packing {
    OutputStream to(OutputStream out) throws IOException;
  }

  private static final int LONGEST = 40_000;

  private Seeds() {}

  /**
   * Writes them, a folder a target.
   *
   * @param args the folder of the samples, and where to
   */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> samples = samples(Path.of(args[0]));
    Map<String, byte[]> archives = archives(samples);
    for (String target : List.of("ArchivesTarget", "DumpTarget", "PageTarget", "TelegramTarget")) {
      Path folder = Files.createDirectories(Path.of(args[1], target));
      for (Map.Entry<String, byte[]> seed :
          (target.equals("ArchivesTarget") ? archives : samples).entrySet()) {
        Files.write(folder.resolve(seed.getKey()), seed.getValue());
      }
    }
  }

  /** By a name that is their place, without slashes. */
  static Map<String, byte[]> samples(Path folder) throws IOException {
    Map<String, byte[]> samples = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.size(file) <= LONGEST) {
          String name = folder.relativize(file).toString().replaceAll("[^A-Za-z0-9.-]", "_");
          samples.put(name, Files.readAllBytes(file));
        }
      }
    }
    return samples;
  }

  /** The archives and dumps among the samples, and one of every kind. */
  static Map<String, byte[]> archives(Map<String, byte[]> samples) throws IOException {
    Map<String, byte[]> archives = new TreeMap<>();
    samples.forEach(
        (name, bytes) -> {
          if (name.startsWith("archives") || name.startsWith("dump")) {
            archives.put(name, bytes);
          }
        });
    byte[] text = samples.values().iterator().next();
    archives.put("text.gz", packed(text, GZIPOutputStream::new));
    archives.put("text.bz2", packed(text, BZip2CompressorOutputStream::new));
    archives.put("text.xz", packed(text, XZCompressorOutputStream::new));
    archives.put("text.zst", packed(text, ZstdOutputStream::new));
    archives.put("text.7z", sevenZip(text));
    return archives;
  }

  private static byte[] packed(byte[] content, Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packing.to(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] sevenZip(byte[] content) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("a/text.txt");
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
    }
    return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
  }
}
