package org.cableway.enrich;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Title case of what was written in capitals: {@code GERMANY'S NEW MINISTER (FDP) IN THE UK} gives
 * {@code Germany's New Minister (FDP) in the UK}. Pure: the same input gives the same title.
 */
public final class TitleCase {

  // Matches "63RD" and "1990S".
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:ST|ND|RD|TH|S)");

  // Matches what a new sentence or a quotation begins behind.
  private static final Pattern BEGINS =
      Pattern.compile("(?:^|[:;?!]|(?<![A-Z])\\.|--|\\s[-–]|—) ?[\"'“‘(\\[]{0,3}$");

  private final String text;
  private final Map<String, String> spellings;
  private final StringBuilder title;
  private final int endOfWords;

  private TitleCase(String text, Map<String, String> spellings) {
    this.text = text;
    this.spellings = spellings;
    this.title = new StringBuilder(text.length());
    this.endOfWords = endOfWords(text);
  }

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
    return new TitleCase(text, spellings).title();
  }

  private String title() {
    int from = 0;
    int start = TitleWord.start(text, 0);
    while (start < text.length()) {
      int end = TitleWord.end(text, start);
      title.append(text, from, start).append(cased(start, end));
      from = end;
      start = TitleWord.start(text, from);
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

  private String cased(int start, int end) {
    String upper = text.substring(start, end).toUpperCase(Locale.ROOT);
    if (Character.isDigit(upper.charAt(0)) && ORDINAL.matcher(upper).matches()) {
      return upper.toLowerCase(Locale.ROOT);
    }
    if (upper.length() == 1) {
      return oneLetter(upper, start, end);
    }
    int apostrophe = apostrophe(upper);
    if (apostrophe > 0) {
      return withApostrophe(upper, apostrophe);
    }
    String known = spellings.get(upper);
    if (known != null) {
      return known;
    }
    return WordLists.isSmall(upper) ? small(upper, end) : plain(upper);
  }

  // "U.S." and "F-16" keep their letters; "A" alone is a small word, "BRAZIL,S" had an
  // apostrophe.
  private String oneLetter(String upper, int start, int end) {
    if (upper.equals("S") && start > 1 && text.charAt(start - 1) == ',') {
      return "s";
    }
    return upper.equals("A") && standsAlone(start, end) ? small(upper, end) : upper;
  }

  private boolean standsAlone(int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    return ".-/&".indexOf(before) < 0 && ".-/&".indexOf(after) < 0;
  }

  // The first word of all, of a sentence or a quotation begins with a capital, and the last one.
  private String small(String upper, int end) {
    boolean isCapital = end >= endOfWords || begins();
    return isCapital ? capitalised(upper) : upper.toLowerCase(Locale.ROOT);
  }

  private boolean begins() {
    return !isBehindWord()
        && BEGINS.matcher(title.substring(Math.max(0, title.length() - 8))).find();
  }

  // "GERMANY " begins nothing: spares most words the pattern.
  private boolean isBehindWord() {
    int end = title.length();
    return end > 1 && title.charAt(end - 1) == ' ' && Character.isLetter(title.charAt(end - 2));
  }

  private static int apostrophe(String word) {
    int straight = word.indexOf('\'');
    return straight >= 0 ? straight : word.indexOf('’');
  }

  // "D'IVOIRE" and "O'NEILL" have a name behind it, "WE'LL" and "GERMANY'S" an ending.
  private String withApostrophe(String upper, int at) {
    String head = upper.substring(0, at);
    String tail = upper.substring(at + 1);
    String first = spellings.getOrDefault(head, plain(head));
    boolean isName = head.length() == 1 && tail.length() > 2;
    String second =
        isName ? spellings.getOrDefault(tail, plain(tail)) : tail.toLowerCase(Locale.ROOT);
    return first + upper.charAt(at) + second;
  }

  private static String plain(String upper) {
    if (upper.length() == 1 || WordLists.isAcronym(upper) || hasDigit(upper)) {
      return upper;
    }
    if (WordLists.isPlural(upper)) {
      return upper.substring(0, upper.length() - 1) + "s";
    }
    return capitalised(upper);
  }

  private static boolean hasDigit(String word) {
    int at = 0;
    while (at < word.length() && !Character.isDigit(word.charAt(at))) {
      at++;
    }
    return at < word.length();
  }

  // "MCNEIL" is McNeil, "MCC" a corporation.
  private static String capitalised(String upper) {
    int name = upper.startsWith("MC") && upper.length() > 4 ? 2 : 0;
    String head = name == 0 ? "" : "Mc";
    return head + upper.charAt(name) + upper.substring(name + 1).toLowerCase(Locale.ROOT);
  }
}
