package org.cableway.enrich;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title case of what was written in capitals: {@code GERMANY'S NEW MINISTER (FDP) IN THE UK} gives
 * {@code Germany's New Minister (FDP) in the UK}. Pure: the same input gives the same title.
 */
public final class TitleCase {

  // Matches "GERMANY'S", "63RD", "U", "D'IVOIRE".
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}\\d]+)*+");

  // Matches "63RD" and "1990S".
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:ST|ND|RD|TH|S)");

  // Matches what a new sentence or a quotation begins behind.
  private static final Pattern BEGINS =
      Pattern.compile("(?:^|[:;?!]|(?<![A-Z])\\.|--|\\s[-–]|—) ?[\"'“‘(\\[]{0,3}$");

  /**
   * The title of a subject. White space is collapsed; a subject in mixed case stays as it is, one
   * in small letters alone does not.
   *
   * @param subject without a portion mark; null gives null
   */
  public static String of(String subject) {
    return of(subject, Map.of());
  }

  /**
   * The title of a subject, with known spellings.
   *
   * @param spellings words in capitals to how the text itself writes them: {@code MCCAIN} to {@code
   *     McCain}, {@code MONUC} to {@code MONUC}
   */
  public static String of(String subject, Map<String, String> spellings) {
    if (subject == null) {
      return null;
    }
    String text = Blanks.collapsed(subject.strip());
    if (isMixed(text)) {
      return text;
    }
    StringBuilder title = new StringBuilder(text.length());
    Matcher word = WORD.matcher(text);
    int from = 0;
    int end = endOfWords(text);
    while (word.find()) {
      title.append(text, from, word.start());
      boolean first = !isBehindWord(title) && BEGINS.matcher(tail(title)).find();
      boolean last = word.end() >= end;
      title.append(cased(word.group(), text, word, first || last, spellings));
      from = word.end();
    }
    return title.append(text, from, text.length()).toString();
  }

  private static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  // "GERMANY " begins nothing: spares most words the pattern.
  private static boolean isBehindWord(StringBuilder title) {
    int end = title.length();
    return end > 1 && title.charAt(end - 1) == ' ' && Character.isLetter(title.charAt(end - 2));
  }

  private static String tail(StringBuilder title) {
    return title.substring(Math.max(0, title.length() - 8));
  }

  /**
   * True for a subject that stays as it is. One small letter in five is no slip; without a capital
   * the whole cable is in small letters.
   */
  static boolean isMixed(String text) {
    int small = 0;
    int capital = 0;
    for (int i = 0; i < text.length(); i++) {
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      capital += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capital > 0 && small * 4 > capital;
  }

  private static String cased(
      String word, String text, Matcher at, boolean capital, Map<String, String> spellings) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (Character.isDigit(upper.charAt(0)) && ORDINAL.matcher(upper).matches()) {
      return upper.toLowerCase(Locale.ROOT);
    }
    // "U.S." and "F-16" keep their letters; "A" alone is a small word, "BRAZIL,S" had an
    // apostrophe.
    if (upper.length() == 1) {
      if (upper.equals("S") && at.start() > 1 && text.charAt(at.start() - 1) == ',') {
        return "s";
      }
      return upper.equals("A") && standsAlone(text, at) ? small(upper, capital) : upper;
    }
    int apostrophe = apostrophe(upper);
    if (apostrophe > 0) {
      return withApostrophe(upper, apostrophe, spellings);
    }
    String known = spellings.get(upper);
    if (known != null) {
      return known;
    }
    if (WordLists.isSmall(upper)) {
      return small(upper, capital);
    }
    return plain(upper);
  }

  private static boolean standsAlone(String text, Matcher at) {
    char before = at.start() == 0 ? ' ' : text.charAt(at.start() - 1);
    char after = at.end() == text.length() ? ' ' : text.charAt(at.end());
    return ".-/&".indexOf(before) < 0 && ".-/&".indexOf(after) < 0;
  }

  private static String small(String upper, boolean capital) {
    return capital ? capitalised(upper) : upper.toLowerCase(Locale.ROOT);
  }

  private static int apostrophe(String word) {
    int straight = word.indexOf('\'');
    return straight >= 0 ? straight : word.indexOf('’');
  }

  // "D'IVOIRE" and "O'NEILL" have a name behind it, "WE'LL" and "GERMANY'S" an ending.
  private static String withApostrophe(String upper, int at, Map<String, String> spellings) {
    String head = upper.substring(0, at);
    String tail = upper.substring(at + 1);
    String first = spellings.getOrDefault(head, plain(head));
    boolean isName = head.length() == 1 && tail.length() > 2;
    String second =
        isName ? spellings.getOrDefault(tail, plain(tail)) : tail.toLowerCase(Locale.ROOT);
    return first + upper.charAt(at) + second;
  }

  private static String plain(String upper) {
    if (upper.length() == 1
        || WordLists.isAcronym(upper)
        || upper.chars().anyMatch(Character::isDigit)) {
      return upper;
    }
    if (WordLists.isPlural(upper)) {
      return upper.substring(0, upper.length() - 1) + "s";
    }
    return capitalised(upper);
  }

  // "MCNEIL" is McNeil, "MCC" a corporation.
  private static String capitalised(String upper) {
    int name = upper.startsWith("MC") && upper.length() > 4 ? 2 : 0;
    String head = name == 0 ? "" : "Mc";
    return head + upper.charAt(name) + upper.substring(name + 1).toLowerCase(Locale.ROOT);
  }

  private TitleCase() {}
}
