package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Notes;

/** Puts the lines of a subject together. Marks before and behind it stay as they are printed. */
final class SubjectReader {

  /** A subject in one line; what is longer has run into the text. */
  private static final int LONGEST = 1_000;

  // Matches "<br>", what is left of one, and the backslash that some copies have at a line's end.
  private static final Pattern DEBRIS =
      Pattern.compile("(?=[<\\\\])(?:<br\\s?/?>|(?:\\\\|(?<!\\S)<)\\s*$)", CASE_INSENSITIVE);

  // Matches the mark in "SUBJECT (C): THE HARBOUR" with its colon.
  private static final Pattern MARKED_LABEL = Pattern.compile("^(\\([A-Z/]{1,6}\\))\\s?:");

  private SubjectReader() {}

  /** The subject, white space collapsed; null where there is none. */
  static String read(List<Piece> pieces, Notes notes) {
    StringBuilder subject = new StringBuilder();
    for (Piece piece : pieces) {
      String text = Piece.squeezed(withoutDebris(piece.text()));
      if (text.isEmpty()) {
        continue;
      }
      subject.append(isHyphenated(subject) || subject.isEmpty() ? "" : " ").append(text);
    }
    if (subject.isEmpty()) {
      return null;
    }
    if (subject.charAt(0) == '(') {
      subject.replace(0, subject.length(), MARKED_LABEL.matcher(subject).replaceFirst("$1"));
    }
    notes.claim("subject", Piece.lines(pieces));
    if (subject.length() > LONGEST) {
      notes.problem("subject.long", "subject", pieces.get(0).line(), subject.toString());
    }
    return subject.toString();
  }

  private static String withoutDebris(String text) {
    boolean clean = text.indexOf('<') < 0 && text.indexOf('\\') < 0;
    return clean ? text : DEBRIS.matcher(text).replaceAll(" ");
  }

  /** True behind {@code THE US-}, where no blank follows; not behind {@code FRANCE -}. */
  private static boolean isHyphenated(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
  }
}
