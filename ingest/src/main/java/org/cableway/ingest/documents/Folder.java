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
  private final Gate gate;

  Folder(Path root, Gate gate) {
    this.root = root;
    this.gate = gate;
  }

  void list(FileReader files) {
    list(root, files);
  }

  private void list(Path folder, FileReader files) {
    try {
      sorted(folder).forEach(child -> look(child, files));
    } catch (IOException e) {
      if (gate.tells(folder)) {
        files.unreadable(folder, e);
      }
    }
  }

  private void look(Path child, FileReader files) {
    if (!hidden(child) && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      list(child, files);
    } else if (!hidden(child) && Files.isRegularFile(child) && inside(child)) {
      read(child, files);
    } else if (gate.tells(child)) {
      files.skip(child);
    }
  }

  private void read(Path file, FileReader files) {
    if (gate.takes(file)) {
      files.read(file);
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
