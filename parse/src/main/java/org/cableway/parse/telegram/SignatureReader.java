package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who signed: surnames alone in the last line, or behind the last sentence. A text that was
 * cut short has none.
 */
final class SignatureReader {

  // Lines looked at behind a signature, for remains of other texts that follow some.
  private static final int MOST_BEHIND = 3;
  private static final int LONGEST_REMAINS = 80;
  private static final int MOST_SIGNERS = 4;

  // What ends a telegram, in the line of the name: "HEATH BT", "HEATH NNNN".
  private static final String END = "(?:NNNN?|BT)\\b";

  private static final String PART = "(?:(?!" + END + ")[\\p{Lu}0][\\p{L}0'’-]{1,20}|\\p{Lu}\\.)";

  // Matches "DE PREE", "VAN DER BERG", "LE BARON", "O'DONNELL", "Smith-Jones", "TIMMONS JR".
  private static final String NAME =
      "(?:(?:DE LA|DE|DI|DU|DEL|LA|LE|VAN DER|VAN DEN|VAN|VON|ST\\.?|EL|AL|MC|MAC|De|Di|Du|La|Le"
          + "|Van|Von|Mc|Mac|von|van|de|di) )?"
          + PART
          + "(?:,? (?:JR|SR|Jr|Sr|II|III|IV)\\b\\.?)?";

  private static final String NAMES =
      NAME + "(?: ?[/&] ?" + NAME + "| (?:AND|and) " + NAME + "){0,3}";

  private static final String TWO = "(" + NAMES + ")(?: {1,3}(" + NAMES + "))?";

  // Matches what may stand behind a name: a full stop, a date of filing, "(ACTING)".
  private static final String REST =
      "(?: \\d{4}-\\d\\d-\\d\\d|(?: {1,3}"
          + END
          + "){1,2}| ?\\((?:ACTING|Acting|A\\.I\\.|a\\.i\\.)\\))?[ .,;>)/*#-]{0,4}";

  // The last of them.
  private static final String REST_SIGNS = " .,;>)/*#-";
  private static final int MOST_SIGNS = 4;

  // Matches a line that is names alone: "KEANE", "SMITH/BROWN", "BRUSH BRUSH", "Jones".
  static final Pattern ALONE = Pattern.compile("[-/*#. (]{0,4}" + TWO + REST);

  // Matches "curran", in a cable without capitals.
  private static final Pattern SMALL = Pattern.compile("(\\p{Ll}[\\p{Ll}'-]{2,20})( {9})?");

  // Matches the end of a line of text: "... is expected. HEATH", "END COMMENT HEATH".
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[.!?:;)\\]\"”’'>*_=-]|(?i:XX|\\b(?:CONSIDERED|COMMENT|SUMMARY|TEXT|NOTE|MESSAGE|QUOTE"
              + "|UNQUOTE|POINTS|NON-?PAPER|REQUEST))) {1,9}"
              + (TWO + REST + "$"));

  // Matches the end of a line with an address: "... Portal:Moro cco HEATH", "... index. cfm Heath".
  private static final Pattern BEHIND_SITE =
      Pattern.compile(
          "(?:[^\\p{Lu}\\s] {1,3}(?=[\\p{Lu}' -]{3,30}[ .]{0,3}$)|(?:cfm|html?|/) {1,3})"
              + TWO
              + REST
              + "$");

  // Matches capitals right behind a full stop: "End comment.HEATH".
  private static final Pattern GLUED =
      Pattern.compile("\\p{Ll}[.!?)\\]\"”]{1,2}(\\p{Lu}[\\p{Lu}'-]{2,20})( {9})?" + REST + "$");

  // Matches capitals behind a sentence that has lost its full stop.
  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Ll}0-9] {1,3}((?:(?:LA|LE|DE|VAN) )?\\p{Lu}[\\p{Lu}'-]{3,20})( {9})?$");

  // Matches the end of a line after which a name may stand though no sentence ends.
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)(?:\\bEND (?:OF )?\\w{3,10}(?: \\w{3,10})?|^\\s?(?:GP-?\\d|X?GDS\\S{0,3}|EXEMPT|REGARDS|BEST),?|X{4,30}|CONSIDERED)$");

  // Matches the start of "Visit London's Classified Website: http://..." and of an address alone.
  private static final Pattern VISIT =
      Pattern.compile(
          "(?i)[\"“* ]{0,9}(?:Please )?\\bVisit\\b.{0,60}(?:site|page)|^[\"“* ]{0,9}\\S{0,20}(?:https?:|gov\\.gov|www)");

  private final Flow flow;
  private final int firstLine;
  private final SignerNames signers;

  SignatureReader(Flow flow) {
    this.flow = flow;
    this.firstLine = Math.max(0, flow.size() - 400);
    this.signers = new SignerNames(flow.text());
  }

  /** The signature of a text; without names where nobody signed. */
  Signature read() {
    int line = lastText(flow.size() - 1);
    for (int behind = 0; line >= firstLine && behind <= MOST_BEHIND; behind++) {
      Signature found = at(line, behind > 0);
      if (found != null) {
        return found;
      }
      if (!mayBeRemains(line)) {
        break;
      }
      line = lastText(line - 1);
    }
    int last = lastText(flow.size() - 1);
    return new Signature(List.of(), last < 0 ? 0 : flow.start(last + 1), -1);
  }

  // The last line at or before an index that is not blank, drawn, an address or the like.
  private int lastText(int from) {
    int line = from;
    while (line >= firstLine && Trailers.is(flow.line(line).text())) {
      line--;
    }
    return line;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 120));
  }

  // Remains of other texts stand behind a gap, are short, and are no paragraph.
  private boolean mayBeRemains(int line) {
    String text = flow.line(line).text();
    return text.length() < LONGEST_REMAINS
        && Numeral.opening(flow.text(), flow.start(line), flow.end(line)) == null
        && line > 0
        && (flow.line(line - 1).isBlank() || text.endsWith("..."));
  }

  // A heading before the last lines stands alone too, but with one blank line around it.
  private boolean isAboveRemains(int line) {
    int above = line - 1;
    while (above >= firstLine && flow.line(above).isBlank()) {
      above--;
    }
    boolean far = line + 2 < flow.size() && flow.line(line + 2).isBlank();
    boolean cut = flow.line(line + 1).text().endsWith("...");
    return (cut || flow.line(line + 1).isBlank())
        && above >= firstLine
        && (far || above == line - 1)
        && Sentences.ends(flow.line(above).text());
  }

  private Signature at(int line, boolean strict) {
    String text = flow.line(line).text().strip();
    if (text.length() < 90) {
      Matcher alone = ALONE.matcher(text);
      boolean matches = mayBeNames(text) && alone.matches();
      if (!matches && !strict) {
        alone = SMALL.matcher(text);
        matches = alone.matches() && !signers.isCommonWord(text);
      }
      if (matches && (!strict || isAboveRemains(line))) {
        List<String> names = signers.of(alone, false);
        return names.isEmpty() || !endsBefore(line, text) ? null : above(line, names);
      }
    }
    return strict ? null : behind(line, flow.line(line).text());
  }

  // Names have words of small letters only between them: "and", "van", "von", "de", "di".
  static boolean mayBeNames(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' && text.charAt(i - 1) == ' ' && "avd".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private Signature behind(int line, String text) {
    String tail = tail(text);
    Matcher matcher = behind(tail, Trailers.isSite(text));
    List<String> names = matcher == null ? List.of() : signers.of(matcher, true);
    if (names.isEmpty()) {
      return null;
    }
    int from = flow.end(line) - tail.length() + matcher.start(1);
    Matcher visit = VISIT.matcher(text);
    if (Trailers.isSite(text) && visit.find()) {
      from = visit.start() == 0 ? trailersFrom(line) : flow.start(line) + visit.start();
    }
    return new Signature(names, from, line);
  }

  private Matcher behind(String tail, boolean site) {
    if (!mayEndInName(tail)) {
      return null;
    }
    for (Pattern pattern : site ? List.of(BEHIND_SITE) : List.of(BEHIND, GLUED, CAPITALS)) {
      Matcher matcher = pattern.matcher(tail);
      if (matcher.find() && (pattern != CAPITALS || isUnique(matcher.group(1)))) {
        return matcher;
      }
    }
    return null;
  }

  // Most last lines end in a word of small letters and a full stop. What a name ends with, "(a.i.)"
  // apart, begins with a capital, or with the 0 that stands for one.
  private static boolean mayEndInName(String tail) {
    int to = tail.length();
    while (to > 0
        && tail.length() - to < MOST_SIGNS
        && REST_SIGNS.indexOf(tail.charAt(to - 1)) >= 0) {
      to--;
    }
    int from = to;
    while (from > 0 && isPartOfName(tail.charAt(from - 1))) {
      from--;
    }
    return from == to
        || !Character.isLowerCase(tail.charAt(from))
        || (from > 0 && tail.charAt(from - 1) == '.');
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || c == '0'
        || c == '\''
        || c == '’'
        || c == '-';
  }

  // An abbreviation at the end of a text that was cut stands in it before.
  private boolean isUnique(String name) {
    return !flow.isCapitalsOnly() && flow.text().indexOf(name) == flow.text().lastIndexOf(name);
  }

  // Other signers may stand in the lines above.
  private Signature above(int line, List<String> names) {
    List<String> all = new ArrayList<>(names);
    int first = line;
    while (first > firstLine && all.size() < MOST_SIGNERS) {
      String text = flow.line(first - 1).text().strip();
      if (text.length() > 60 || text.endsWith(".") || !SignerNames.isUpper(text)) {
        break;
      }
      Matcher matcher = ALONE.matcher(text);
      if (Trailers.is(text) || !matcher.matches() || !endsBefore(first - 1, text)) {
        break;
      }
      List<String> more = signers.of(matcher, false);
      if (more.isEmpty()) {
        break;
      }
      all.removeAll(more);
      all.addAll(0, more);
      first--;
    }
    return new Signature(List.copyOf(all), trailersFrom(first), line);
  }

  // Addresses and rules between the text and the names belong to neither.
  private int trailersFrom(int line) {
    int last = lastText(line - 1);
    return last < firstLine ? flow.start(line) : flow.start(last + 1) + columnOfVisit(last + 1);
  }

  // "the quay is open. Visit Embassy Oslo's Website:": the sentence before is of the text.
  private int columnOfVisit(int line) {
    String text = flow.line(line).text();
    Matcher visit = VISIT.matcher(text);
    boolean isInside = Trailers.isSite(text) && visit.find() && visit.start() > 0;
    return isInside && Sentences.ends(text.substring(0, visit.start())) ? visit.start() : 0;
  }

  // Below an unfinished line of small letters a capital letter begins no name but goes on.
  private boolean endsBefore(int line, String text) {
    if (line == 0 || flow.line(line - 1).isBlank()) {
      return true;
    }
    String before = flow.line(line - 1).text();
    return Sentences.ends(before)
        || Trailers.is(before)
        || LEADS.matcher(tail(before)).find()
        || (SignerNames.isUpper(text) && !SignerNames.isUpper(before))
        || (before.length() < 60 && ALONE.matcher(before.strip()).matches());
  }
}
