package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name and title in the text of a classifier: {@code DEPUTY CHIEF OF MISSION JANE Q. DOE}, {@code
 * Doe, Jane, Ambassador, DOS}, {@code Pol/Econ Counselor J. van Doe, Jr.}
 *
 * @param names each without title and post, as written
 * @param title what is left of the text, null where nothing is
 */
record ClassifierName(List<String> names, String title) {

  private static final int LONGEST = 400;

  // Matches the comma before a suffix: ", Jr.", ", III".
  private static final Pattern SUFFIX =
      Pattern.compile(",\\s{0,3}(?=(?:JR|SR|II|III|IV)\\b)", Pattern.CASE_INSENSITIVE);

  // Matches "JR.", "Q." and "S.K.".
  private static final Pattern KEEPS_POINT = Pattern.compile("(?:JR|SR)\\.|(?:[A-Z]\\.){1,4}");

  private static final Pattern AND = Pattern.compile("\\s(?:AND|&)\\s", Pattern.CASE_INSENSITIVE);

  // Matches what stands in place of a name that was cut out: "XXXXXXXXXXXX", "[NAME REMOVED]".
  private static final Pattern REDACTED =
      Pattern.compile("X{4,80}+|\\[[A-Z ]{1,30} REMOVED\\]", Pattern.CASE_INSENSITIVE);

  // Matches words before the reasons that are no part of a title: "for", "based on", "due to".
  static final Pattern TAIL =
      Pattern.compile(
          "(?:[\\s,;:-]|\\b(?:FOR|FR|F|DUE TO|BASED (?:UP)?ON|UNDER|PER|IN|OF|WITH|AND|SECTION|SEC\\.?|SE|THE|PURSUANT TO"
              + "|ACCORDING TO|BECAUSE OF|AS|ON|BY)\\b)+$",
          Pattern.CASE_INSENSITIVE);

  // Matches the signs that are left at both ends of a title; "Amb." and "a.i." keep their point.
  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;:.&?/-]+|[\\s,;:?&/-]+$|(?<=[a-zA-Z]{5})\\.$");

  ClassifierName {
    names = List.copyOf(names);
  }

  /** Reads a text; the names are empty where it has none. */
  static ClassifierName read(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String glued = maySuffix(head) ? SUFFIX.matcher(head).replaceAll(NameRun.GLUE) : head;
    String person = withoutTail(glued).strip();
    List<String> names = several(person);
    if (names.isEmpty()) {
      String one = one(person);
      names = one == null ? List.of() : List.of(one);
    }
    List<String> clean = new ArrayList<>(names.size());
    for (String name : names) {
      clean.add(clean(name));
    }
    return new ClassifierName(clean, title(person, names));
  }

  // The comma of most stands before a title.
  private static boolean maySuffix(String text) {
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      int next = Runs.blanks(text, comma + 1);
      if (next < text.length() && "JSI".indexOf(Glance.capital(text.charAt(next))) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTail(String text) {
    Matcher tail = TAIL.matcher(text);
    int from = ClassifierTail.earliest(text);
    return from < text.length() && tail.find(from)
        ? text.substring(0, tail.start()) + text.substring(tail.end())
        : text;
  }

  /** The names of a text with "and", where there is a whole one on both sides. */
  private static List<String> several(String person) {
    if (person.indexOf('&') < 0 && !Glance.holds(person, 0, "AND")) {
      return List.of();
    }
    String[] parts = AND.split(person, -1);
    if (parts.length < 2 || parts.length > 4) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      String name = one(part);
      if (name == null || name.indexOf(' ') < 0) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }

  private static String one(String person) {
    String single = null;
    String before = null;
    List<String> parts = ClassifierParts.of(person);
    for (int i = 0; i < parts.size(); i++) {
      NameRun run = NameRun.best(parts.get(i));
      if (run == null) {
        before = null;
        continue;
      }
      if (run.words() > 1) {
        return endsInInitial(run)
            ? withSurname(person, run, i + 1 < parts.size() ? parts.get(i + 1) : "")
            : run.text();
      }
      if (before != null && before.equals(single) && run.isWhole()) {
        return surnameFirst(person, before, run.text());
      }
      single = single == null && !run.isPlace() ? run.text() : single;
      before = run.isWhole() ? run.text() : null;
    }
    return single;
  }

  // "Jane Q".
  private static boolean endsInInitial(NameRun run) {
    String text = run.text();
    int last = text.length() - 1;
    return last > 0
        && text.charAt(last - 1) == ' '
        && text.charAt(last) >= 'A'
        && text.charAt(last) <= 'Z';
  }

  /** {@code Jane Q, Doe}: a comma slipped in where the point of the initial belongs. */
  private static String withSurname(String person, NameRun given, String next) {
    NameRun surname = NameRun.best(next);
    boolean one = surname != null && surname.isWhole() && surname.words() == 1;
    return one ? surnameFirst(person, given.text(), surname.text()) : given.text();
  }

  /** {@code Doe, Jane, Ambassador} stands as it is written. */
  private static String surnameFirst(String person, String surname, String given) {
    int start = person.indexOf(surname);
    int end = person.indexOf(given, start + surname.length()) + given.length();
    return person.substring(start, end);
  }

  private static String title(String person, List<String> names) {
    String title = mayBeRedacted(person) ? REDACTED.matcher(person).replaceAll(" ") : person;
    for (String name : names) {
      title = title.replace(name, " ");
    }
    title = Piece.squeezed(title.replace(NameRun.GLUE, ", ").replace("()", " "));
    title = title.replace(" ,", ",").replace(" ;", ";");
    title = hasEdges(title) ? EDGES.matcher(title).replaceAll("") : title;
    return hasLetter(title) ? title : null;
  }

  private static boolean mayBeRedacted(String text) {
    return text.indexOf('[') >= 0 || Glance.holds(text, 0, "XXXX");
  }

  private static boolean hasEdges(String text) {
    return !text.isEmpty()
        && !(Glance.isLetter(text.charAt(0)) && Glance.isLetter(text.charAt(text.length() - 1)));
  }

  private static boolean hasLetter(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private static String clean(String name) {
    String clean = name.replace(NameRun.GLUE, ", ");
    if (!clean.endsWith(".")) {
      return clean;
    }
    String last = clean.substring(clean.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    boolean keepsPoint = KEEPS_POINT.matcher(last).matches();
    return keepsPoint ? clean : clean.substring(0, clean.length() - 1);
  }
}
