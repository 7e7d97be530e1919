package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** Tells the names of signers from other words that may stand at the end of a text. */
final class SignerNames {

  private static final Pattern REDACTED = Pattern.compile("(?i)X{3,40}");

  // Matches what divides signers: "SMITH/BROWN", "SMITH AND BROWN".
  private static final Pattern DIVIDER = Pattern.compile(" ?[/&] ?| (?:AND|and) ");

  private static final Set<String> NO_NAMES =
      Table.rows(SignerNames.class, "no_signers.csv").stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;

  /** Reads names at the end of this text. */
  SignerNames(String text) {
    this.text = text;
  }

  /**
   * The signers in the groups 1 and 2 of a match, each once; empty where one of them is no name.
   *
   * @param behind true for names behind a sentence, in its line
   */
  List<String> of(Matcher matcher, boolean behind) {
    String first = matcher.group(1);
    String second = REDACTED.matcher(first).matches() ? null : matcher.group(2);
    if (second != null && !isUpper(first + second) && !first.equalsIgnoreCase(second)) {
      return List.of();
    }
    if (second != null
        && !first.equalsIgnoreCase(second)
        && isGiven(first)
        && isName(second, behind)) {
      return List.of(first + " " + second);
    }
    List<String> names = new ArrayList<>();
    for (String written : new String[] {isTitle(first, second) ? null : first, matcher.group(2)}) {
      if (written != null && !REDACTED.matcher(written).matches()) {
        for (String name : DIVIDER.split(written)) {
          add(name, names);
        }
      }
    }
    for (String name : names) {
      if (!isName(name, behind)) {
        return List.of();
      }
    }
    return names;
  }

  // "AMBASSADOR HEATH" and "CHARGE HEATH" are one person.
  private static boolean isTitle(String first, String second) {
    String word = first.toUpperCase(Locale.ROOT);
    return second != null && NO_NAMES.contains(word) && ClassifierTitles.standard().isTitle(word);
  }

  // "BRUSH BRUSH" is one signer; the dash of "-HEATH-" is no part of the name.
  private static void add(String written, List<String> names) {
    String name = written.endsWith("-") ? written.substring(0, written.length() - 1) : written;
    for (String other : names) {
      if (name.equalsIgnoreCase(other)) {
        return;
      }
    }
    names.add(name);
  }

  // "MARTIN HEATH" and "M. HEATH" are one person, "MOOR HEATH" are two.
  private static boolean isGiven(String name) {
    return name.endsWith(".") || GivenNames.standard().has(name);
  }

  private boolean isName(String name, boolean behind) {
    String plain = name.strip();
    return plain.length() > 1
        && !NO_NAMES.contains(plain.toUpperCase(Locale.ROOT))
        && !(behind && !isUpper(plain) && isCommonWord(plain));
  }

  /** True for a word that the text has in small letters: the start of a sentence that was cut. */
  boolean isCommonWord(String word) {
    return text.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }

  /** True for a text without small letters. */
  static boolean isUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
