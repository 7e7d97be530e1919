package org.cableway.store.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cableway.store.CableSink;

/** The files of an export, one open at a time: cables come by year. */
final class PartFiles implements CableSink, Closeable {

  private final Path folder;
  private final ExportFormat format;
  private final Partition partition;
  private final List<Manifest.Part> finished = new ArrayList<>();
  private Map<String, Map<Integer, Long>> offsets = Map.of();
  private String name;
  private PartFile open;

  PartFiles(Path folder, ExportFormat format, Partition partition) {
    this.folder = folder;
    this.format = format;
    this.partition = partition;
  }

  @Override
  public void begin(Map<String, Map<Integer, Long>> read) {
    offsets = read;
  }

  @Override
  public void accept(Integer year, byte[] json) {
    try {
      if (!partition.name(year).equals(name)) {
        next(year);
      }
      open.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void next(Integer year) throws IOException {
    finishOpen();
    name = partition.name(year);
    open = new PartFile(folder.resolve(name + format.ending()), partition.part(year), format);
  }

  private void finishOpen() throws IOException {
    if (open != null) {
      finished.add(open.finish());
      open = null;
    }
  }

  /** Closes the last file. A folder of no file cannot be read: one without cables stands for it. */
  List<Manifest.Part> finish() throws IOException {
    if (name == null) {
      next(null);
    }
    finishOpen();
    return finished;
  }

  Map<String, Map<Integer, Long>> offsets() {
    return offsets;
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }
}
