package org.cableway.parse.boilerplate.blind;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as sites write them. */
final class Dates {

  private static final List<String> ENGLISH =
      List.of(
          "MMMM d, yyyy",
          "d MMMM yyyy",
          "EEEE, MMMM d, yyyy",
          "EEEE d MMMM yyyy",
          "yyyy-MM-dd",
          "MM/dd/yyyy",
          "dd/MM/yyyy",
          "d MMM yyyy",
          "MMM d, yyyy",
          "EEE MMM d, yyyy",
          "EEE, dd MMM yyyy",
          "dd-MM-yyyy",
          "M.d.yy",
          "EEEE, d MMMM yyyy, HH:mm",
          "yyyy/MM/dd",
          "MMM d yyyy, h:mm a",
          "yyyy-MM-dd HH:mm");
  private static final List<String> OTHER =
      List.of(
          "d MMMM yyyy",
          "dd/MM/yyyy",
          "d. MMMM yyyy",
          "EEEE, d. MMMM yyyy",
          "dd.MM.yyyy",
          "dd.MM.yy");
  private static final List<String> TIMES = List.of("HH:mm", "h:mm a", "h:mma", "H.mm", "HH:mm:ss");

  static String pick(Dice dice, String language, LocalDateTime date) {
    return show(dice.pick(language.equals("en") ? ENGLISH : OTHER), language, date);
  }

  static String time(Dice dice, LocalDateTime date) {
    return show(dice.pick(TIMES), "en", date);
  }

  static String month(String language, LocalDateTime date) {
    return show("MMMM", language, date);
  }

  static String show(String pattern, String language, LocalDateTime date) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)).format(date);
  }

  /** {@code Port Au Prince}. */
  static String capitalised(String upper) {
    return Stream.of(upper.split(" ", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private Dates() {}
}
