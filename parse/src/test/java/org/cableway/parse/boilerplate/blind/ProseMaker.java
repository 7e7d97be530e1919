package org.cableway.parse.boilerplate.blind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of an invented telegram. */
final class ProseMaker {

  private static final int WIDTH = 65;
  // {P}
  private static final Pattern SLOT = Pattern.compile("\\{(\\w{1,10})\\}");

  private final Dice dice;
  private final TelegramFacts facts;
  private final Deque<String> sentences = new ArrayDeque<>();

  ProseMaker(Dice dice, TelegramFacts facts) {
    this.dice = dice;
    this.facts = facts;
  }

  String paragraph(int number, String mark, boolean last) {
    StringBuilder text = new StringBuilder();
    text.append(facts.flowing() && dice.chance(30) ? "¶" : "");
    text.append(number).append(facts.flowing() ? ". " : dice.pick(". ", ".  "));
    text.append('(').append(mark).append(") ");
    String lead =
        number == 1 ? dice.pick("SUMMARY: ", "Summary. ", "Summary and comment: ", "") : "";
    String end = lead.isEmpty() ? "" : dice.pick("", " END SUMMARY.", " End Summary.");
    if (last) {
      lead = dice.pick("COMMENT: ", "Comment. ", "", "BIO NOTE: ");
      end = lead.startsWith("C") ? dice.pick("", " END COMMENT.", " End comment.") : "";
    }
    text.append(lead);
    int count = dice.number(2, 7);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : facts.flowing() ? " " : "  ").append(sentence());
    }
    return shown(text.append(end).toString());
  }

  List<String> heading() {
    String text = shown(text("heading"));
    List<String> lines = new ArrayList<>(List.of(text));
    if (!facts.flowing() && dice.chance(70)) {
      lines.add(dice.pick("-", "-", "=").repeat(text.length()));
    }
    lines.add("");
    return lines;
  }

  /** A list, a table or a text inside of the telegram. */
  List<String> aside(String mark) {
    List<String> lines = new ArrayList<>();
    switch (dice.number(0, 3)) {
      case 0 -> {
        for (int i = 0; i < 3; i++) {
          lines.addAll(wrap(shown("-- (" + mark + ") " + sentence())));
        }
      }
      case 1 -> {
        lines.add(shown("Party           Seats    Share"));
        lines.add(shown("Harbor Union    " + dice.number(10, 90) + "       31.5"));
        lines.add(shown("Wool and Fish   " + dice.number(10, 90) + "       27.0"));
      }
      case 2 -> {
        lines.add(shown("Participants:"));
        for (int i = 0; i < 3; i++) {
          lines.add(shown(text("person") + ", " + text("ministry")));
        }
      }
      default -> {
        lines.add(shown("Begin text:"));
        lines.addAll(wrap(shown("Dear Mr. Secretary: " + sentence() + " " + sentence())));
        lines.add(shown("Sincerely, " + text("person")));
        lines.add(shown("End text."));
      }
    }
    return lines;
  }

  /** What may follow the signature. */
  List<String> tail() {
    if (facts.old()) {
      return dice.pick(
          List.of(List.of(), List.of("", "CONFIDENTIAL"), List.of("", "CONFIDENTIAL", "", "NNN")));
    }
    return dice.pick(
        List.of(
            List.of(),
            List.of(),
            List.of(),
            List.of("BT", String.format("#%04d", facts.serial()), "NNNN"),
            List.of("", "NNNN"),
            List.of("", "MINIMIZE CONSIDERED")));
  }

  /** No sentence comes twice before each came once. */
  private String sentence() {
    if (sentences.isEmpty()) {
      sentences.addAll(dice.shuffled(Pool.TELEGRAMS.of("sentence", "en")));
    }
    return filled(sentences.removeFirst());
  }

  private String shown(String text) {
    if (facts.old()) {
      return text.toUpperCase(Locale.ROOT);
    }
    return facts.flowing() ? curled(text) : text;
  }

  private static String curled(String text) {
    return text.replaceAll("(^|[ (])\"", "$1“")
        .replace('"', '”')
        .replace('\'', '’')
        .replace(" -- ", " – ");
  }

  private String text(String element) {
    return filled(dice.pick(Pool.TELEGRAMS.of(element, "en")));
  }

  private String filled(String template) {
    Matcher slots = SLOT.matcher(template);
    StringBuilder text = new StringBuilder();
    while (slots.find()) {
      slots.appendReplacement(text, Matcher.quoteReplacement(slot(slots.group(1))));
    }
    return slots.appendTail(text).toString();
  }

  private String slot(String name) {
    return switch (name) {
      case "P" -> dice.pick(Pool.TELEGRAMS.of("person", "en"));
      case "M" -> dice.pick(Pool.TELEGRAMS.of("ministry", "en"));
      case "T" -> dice.pick(Pool.TELEGRAMS.of("topic", "en"));
      case "G" -> dice.pick(Pool.TELEGRAMS.of("adjective", "en"));
      case "N" -> Integer.toString(dice.number(2, 97));
      case "day" -> dice.pick("January 9", "Monday", "April 6", "the eve of the vote", "28 May");
      case "month" -> dice.pick("January", "April", "late May", "September", "December");
      default -> dice.pick(Pool.FURNITURE.of(name, "en"));
    };
  }

  /** Lines of at most 65 characters, or a single one in a flowing copy. */
  List<String> wrap(String text) {
    if (facts.flowing()) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > WIDTH) {
      int cut = rest.lastIndexOf(' ', WIDTH);
      int at = cut <= 0 ? WIDTH : cut;
      lines.add(rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
