package org.cableway.parse.telegram;

import java.util.List;
import java.util.Locale;

/**
 * Reads who signed a telegram that a newspaper put in small letters: as if it were in capitals, and
 * with more care, as then every word looks like a name.
 */
final class SmallSignature {

  /**
   * The signature of a text, in small letters or not.
   *
   * @param loud the text as {@link SmallLetters} looks at it
   */
  static Signature read(Flow flow, Flow loud) {
    Signature written = new SignatureReader(flow).read();
    if (!written.names().isEmpty() || loud == flow) {
      return written;
    }
    Signature read = new SignatureReader(loud).read();
    boolean isCertain =
        !read.names().isEmpty()
            && (isAlone(loud, read) || read.names().stream().noneMatch(name -> isWord(loud, name)));
    return isCertain ? new Signature(small(read.names()), read.from(), read.line()) : written;
  }

  private static boolean isAlone(Flow flow, Signature read) {
    return read.line() >= 0
        && read.from() <= flow.start(read.line())
        && flow.line(read.line()).text().strip().startsWith(read.names().get(0));
  }

  // "... of the international community.", cut: the text has the word elsewhere.
  private static boolean isWord(Flow flow, String name) {
    int first = flow.text().indexOf(" " + name);
    return first >= 0 && first != flow.text().lastIndexOf(" " + name);
  }

  private static List<String> small(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private SmallSignature() {}
}
