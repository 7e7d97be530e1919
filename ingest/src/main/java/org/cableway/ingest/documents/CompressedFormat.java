package org.cableway.ingest.documents;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One content, packed: {@code cables.csv.gz}, and the outside of a {@code .tar.xz}. */
enum CompressedFormat implements ContainerFormat {
  GZIP(0x1F, 0x8B, 0x08) {
    /** All members, as files are appended to one another. */
    @Override
    InputStream open(InputStream packed, Limits limits) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(packed)
          .setDecompressConcatenated(true)
          .get();
    }
  },

  /** Known by its first block too: a text may well start with BZh9. */
  BZIP2('B', 'Z', 'h', Magic.ANY, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59) {
    @Override
    InputStream open(InputStream packed, Limits limits) throws IOException {
      return new BZip2CompressorInputStream(packed, /* decompressConcatenated= */ true);
    }
  },

  XZ(0xFD, '7', 'z', 'X', 'Z', 0x00) {
    @Override
    InputStream open(InputStream packed, Limits limits) throws IOException {
      return XZCompressorInputStream.builder()
          .setInputStream(packed)
          .setDecompressConcatenated(true)
          .setMemoryLimitKiB(limits.memoryKib())
          .get();
    }
  },

  ZSTD(0x28, 0xB5, 0x2F, 0xFD) {
    @Override
    InputStream open(InputStream packed, Limits limits) throws IOException {
      return new ZstdInputStream(packed).setLongMax(limits.memoryLog());
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // nobody is given it
  private final int[] magic;

  CompressedFormat(int... magic) {
    this.magic = magic;
  }

  /** The content, of all parts where several are appended to one another. */
  abstract InputStream open(InputStream packed, Limits limits) throws IOException;

  @Override
  public boolean recognises(byte[] head) {
    return Magic.startsWith(head, magic);
  }

  @Override
  public void read(Found found, Contents contents) {
    Gauge gauge = contents.gauge();
    InputStream packed = gauge.packed(found.in(), new Tail(1));
    // Closed for the native memory behind it; the gauge keeps the stream below open.
    try (InputStream in = Damage.asIo(() -> open(packed, contents.limits()))) {
      contents.read(found.content(gauge.unpacked(in)));
    } catch (IOException e) {
      contents.reject(found.place(), Damage.code(e), Damage.message(this, e), e);
    } catch (LimitExceeded e) {
      if (!e.of(gauge)) {
        throw e;
      }
      contents.reject(found.place(), e.code(), e.getMessage(), e);
    }
  }
}
