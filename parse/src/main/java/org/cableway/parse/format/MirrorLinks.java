package org.cableway.parse.format;

import java.util.List;

/**
 * Takes away what the mirror adds to a text: anchors before paragraphs, pilcrow and all, and the
 * links around tags. Any other tag is part of the cable.
 */
final class MirrorLinks {

  /** {@code <a id='par3' href='#par3'>¶</a>3. (C) ...}. */
  private static final String ANCHOR = "<a id='par";

  /** {@code <a href='/tag/PGOV_0.html'>PGOV</a>}. */
  private static final String TAG = "<a href='/tag/";

  private static final String LINK = "<a ";
  private static final String END = "</a>";

  private final List<String> tags;

  /**
   * @param tags takes the texts of the tag links
   */
  MirrorLinks(List<String> tags) {
    this.tags = tags;
  }

  /** True where each link of a line ends in it. */
  static boolean areWhole(String line) {
    int at = line.indexOf(LINK);
    while (at >= 0) {
      int end = at + 1;
      if (isOfMirror(line, at)) {
        end = line.indexOf(END, at);
        if (end < 0 || line.indexOf('>', at) > end) {
          return false;
        }
      }
      at = line.indexOf(LINK, end);
    }
    return true;
  }

  private static boolean isOfMirror(String text, int at) {
    return text.startsWith(TAG, at) || text.startsWith(ANCHOR, at);
  }

  /** The text alone. */
  String unwrap(String block) {
    // Appended as copies: a part of a sequence is appended sign by sign.
    StringBuilder text = new StringBuilder(block.length());
    int done = 0;
    for (int at = block.indexOf(LINK); at >= 0; at = block.indexOf(LINK, at + 1)) {
      boolean isOfMirror = isOfMirror(block, at);
      int end = isOfMirror ? block.indexOf(END, at) : -1;
      if (end < 0 && isOfMirror) {
        break;
      }
      if (at < done || end < 0) {
        continue;
      }
      text.append(block.substring(done, at));
      if (block.startsWith(TAG, at)) {
        String label = block.substring(block.indexOf('>', at) + 1, end);
        tags.add(label);
        text.append(label);
      }
      done = end + END.length();
    }
    return text.append(block.substring(done)).toString();
  }
}
