package org.cableway.ingest.documents;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The sum of file sizes, for the share done: what cannot be seen has none. */
final class Sizes extends SimpleFileVisitor<Path> {

  private Path root;
  private long sum;

  void add(Path path) {
    root = path;
    try {
      Files.walkFileTree(path, this);
    } catch (IOException e) {
      // The listing itself rejects it, with its place.
      return;
    }
  }

  long sum() {
    return sum;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    sum += hidden(file) || !attributes.isRegularFile() ? 0 : attributes.size();
    return FileVisitResult.CONTINUE;
  }

  /** What was asked for by its name is read, whatever the name. */
  private boolean hidden(Path path) {
    return !path.equals(root) && Folder.hidden(path);
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
