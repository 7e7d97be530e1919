package org.cableway.ingest.documents;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file that is read here and there, and measured. No channel of the JDK: an interrupt would close
 * that, and look like a damaged file.
 */
final class ArchiveFile implements SeekableByteChannel {

  private static final int CHUNK = 65_536;

  private final RandomAccessFile file;
  private final Gauge gauge;
  private boolean open = true;

  ArchiveFile(File file, Gauge gauge) throws IOException {
    this.file = new RandomAccessFile(file, "r");
    this.gauge = gauge;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (!target.hasRemaining()) {
      return 0;
    }
    byte[] chunk = new byte[Math.min(CHUNK, target.remaining())];
    int count = file.read(chunk);
    if (count > 0) {
      target.put(chunk, 0, count);
      gauge.packed(count);
    }
    return count;
  }

  @Override
  public long position() throws IOException {
    return file.getFilePointer();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.seek(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.length();
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    file.close();
  }
}
