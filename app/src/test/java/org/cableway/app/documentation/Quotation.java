package org.cableway.app.documentation;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a source file as a page shows them.
 *
 * @param path of the file, from the root of the tree; null where the page names none
 * @param lines of the block
 */
record Quotation(String path, List<String> lines) {

  private static final String LEFT_OUT = "...";

  /** The lines that the file has not, in the order of the block. */
  List<String> missing() {
    if (path == null || !SourceTree.has(path)) {
      return lines;
    }
    List<String> missing = new ArrayList<>();
    List<String> source =
        SourceTree.read(SourceTree.ROOT.resolve(path)).lines().map(String::strip).toList();
    int from = 0;
    for (String line : lines) {
      String wanted = line.strip();
      if (wanted.isEmpty() || wanted.equals(LEFT_OUT)) {
        continue;
      }
      int at = source.subList(from, source.size()).indexOf(wanted);
      if (at < 0) {
        missing.add(line);
      } else {
        from += at + 1;
      }
    }
    return missing;
  }
}
