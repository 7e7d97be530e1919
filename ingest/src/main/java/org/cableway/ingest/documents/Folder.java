package org.cableway.ingest.documents;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files below a folder, sorted by name. Hidden ones are skipped; so are links out of the
 * folder, and links to folders in it: what these hold is found at its own place, and a link to a
 * parent would never end.
 */
final class Folder {

  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  void list(FileReader files) {
    list(root, files);
  }

  private void list(Path folder, FileReader files) {
    List<Path> children;
    try {
      children = sorted(folder);
    } catch (IOException e) {
      files.unreadable(folder, e);
      return;
    }
    for (Path child : children) {
      if (hidden(child)) {
        files.skip(child);
      } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        list(child, files);
      } else if (Files.isRegularFile(child) && inside(child)) {
        files.read(child);
      } else {
        files.skip(child);
      }
    }
  }

  private boolean inside(Path file) {
    try {
      return !Files.isSymbolicLink(file) || file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  static List<Path> sorted(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(null);
    return children;
  }
}
