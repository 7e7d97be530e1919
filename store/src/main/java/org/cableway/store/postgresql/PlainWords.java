package org.cableway.store.postgresql;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as words of letters and digits alone, without accents. PostgreSQL's own reading takes {@code
 * RUEHC/SECSTATE} for the path of a file and finds no {@code secstate} in it; and this needs no
 * extension and no locale of the server.
 */
final class PlainWords {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** {@code Caf\u00e9/bar} is {@code Cafe bar}. */
  static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }

  private PlainWords() {}
}
