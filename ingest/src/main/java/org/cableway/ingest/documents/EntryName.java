package org.cableway.ingest.documents;

/**
 * Names of entries are labels and nothing else: nothing is ever opened or written by them, so a
 * {@code ../../etc/passwd} does no harm. They go to headers and terminals, so that control
 * characters do.
 */
final class EntryName {

  private static final int LONGEST = 1_000;
  private static final char REPLACEMENT = '\uFFFD';

  /** {@code ./a/b.html} reads {@code a/b.html}; what cannot be shown reads as U+FFFD. */
  static String label(String name) {
    StringBuilder label = new StringBuilder();
    name.codePoints()
        .skip(name.startsWith("./") ? 2 : 0)
        .limit(LONGEST)
        .map(c -> shown(c) ? c : REPLACEMENT)
        .forEach(label::appendCodePoint);
    return label.toString();
  }

  /** True where a part of the path starts with a dot: {@code .git/config}, {@code a/._b.html}. */
  static boolean hidden(String name) {
    for (String part : name.split("[/\\\\]", -1)) {
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private static boolean shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private EntryName() {}
}
