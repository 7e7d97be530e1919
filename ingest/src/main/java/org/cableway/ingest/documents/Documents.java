package org.cableway.ingest.documents;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cableway.contract.RawDocument.Place;

/**
 * The documents of files, folders, archives and dumps, in an order that is the same every time: as
 * given, folders sorted by name, archives in their own order. What a file is shows in its bytes;
 * its name does not matter. For example
 *
 * <pre>{@code
 * new Documents(List.of("samples", "cables.csv.gz", "-"), Limits.DEFAULT).list(handler);
 * }</pre>
 *
 * <p>Memory: one document, whatever the size of the archive or dump. Bad input is rejected to the
 * handler and never thrown. A folder for temporary files without room is no bad input, and ends the
 * listing ({@link SpoolException}).
 */
public final class Documents {

  /** The path that stands for the standard input. */
  public static final String STDIN = "-";

  private final List<String> paths;
  private final Limits limits;
  private final InputStream stdin;
  private final Progress progress = new Progress();

  /**
   * @param paths folders, files, or {@value #STDIN}
   */
  public Documents(List<String> paths, Limits limits) {
    this(paths, limits, System.in);
  }

  /**
   * @param stdin what {@value #STDIN} reads; not closed
   */
  public Documents(List<String> paths, Limits limits, InputStream stdin) {
    this.paths = List.copyOf(paths);
    this.limits = limits;
    this.stdin = stdin;
  }

  /** Hands on all documents; ends early only by what the handler throws. */
  public void list(DocumentHandler handler) {
    list(handler, Gate.OPEN);
  }

  void list(DocumentHandler handler, Gate gate) {
    progress.total(size());
    FileReader files = new FileReader(limits, handler, progress);
    for (String path : paths) {
      list(path, files, gate);
    }
  }

  /** The folders alone: files and the standard input do not come again. */
  void listFolders(DocumentHandler handler, Gate gate) {
    FileReader files = new FileReader(limits, handler, progress);
    folders().forEach(folder -> new Folder(folder, gate).list(files));
  }

  List<Path> folders() {
    return paths.stream()
        .filter(path -> !path.equals(STDIN))
        .map(Path::of)
        .filter(Files::isDirectory)
        .toList();
  }

  /** How far the listing is; may be asked from any thread, at any time. */
  public Progress progress() {
    return progress;
  }

  private void list(String path, FileReader files, Gate gate) {
    if (path.equals(STDIN)) {
      files.read(new Place("stdin:", null), stdin);
    } else if (Files.isDirectory(Path.of(path))) {
      new Folder(Path.of(path), gate).list(files);
    } else {
      files.read(Path.of(path));
    }
  }

  private long size() {
    Sizes sizes = new Sizes();
    paths.stream().filter(p -> !p.equals(STDIN)).map(Path::of).forEach(sizes::add);
    return paths.contains(STDIN) ? Progress.UNKNOWN : sizes.sum();
  }
}
