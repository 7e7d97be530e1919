package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a classifier at what separates name from title: {@code ", "}, {@code "; "},
 * {@code " - "}, {@code "--"}, {@code "(acting)"}; not at the hyphen of a name.
 */
final class ClassifierParts {

  private ClassifierParts() {}

  /** The parts without the separators between; empty ones too. */
  static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = separator(text, i);
      if (length > 0) {
        parts.add(text.substring(from, i));
        from = i + length;
        i = from - 1;
      }
    }
    if (from < text.length()) {
      parts.add(text.substring(from));
    }
    return parts;
  }

  /** How long the separator at a place is; 0 where none is. */
  private static int separator(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case ',', ';', ':', '?', '(', ')', '[', ']', '\u2013', '\u2014' -> 1;
      case '-' -> at + 1 < text.length() && text.charAt(at + 1) == '-' ? 2 : 0;
      default -> isBlank(c) ? dashes(text, at) : 0;
    };
  }

  // " - " and " -- " with their blanks.
  private static int dashes(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 3 && isDash(text.charAt(end))) {
      end++;
    }
    boolean closed = end > at + 1 && end < text.length() && isBlank(text.charAt(end));
    return closed ? end + 1 - at : 0;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
