package org.cableway.parse.boilerplate.blind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws furniture for a page around a telegram, in the language of an invented site. */
final class Draw {

  // {name}
  private static final Pattern SLOT = Pattern.compile("\\{(\\w{1,10})\\}");

  private final Dice dice;
  private final BlindTelegram telegram;
  private final String language;
  private final LocalDateTime published;

  Draw(Dice dice, BlindTelegram telegram) {
    this(
        dice,
        telegram,
        dice.chance(60) ? "en" : dice.pick("es", "fr", "de", "no"),
        LocalDateTime.of(2010, 11, 28, 0, 0)
            .plusDays(dice.number(0, 700))
            .plusMinutes(dice.number(0, 1439)));
  }

  private Draw(Dice dice, BlindTelegram telegram, String language, LocalDateTime published) {
    this.dice = dice;
    this.telegram = telegram;
    this.language = language;
    this.published = published;
  }

  /** The same site, another telegram. */
  Draw about(BlindTelegram other) {
    return new Draw(dice, other, language, published);
  }

  Dice dice() {
    return dice;
  }

  BlindTelegram telegram() {
    return telegram;
  }

  boolean chance(int percent) {
    return dice.chance(percent);
  }

  /** A text of the element; sites that are not English mix. */
  String say(String element) {
    String in = dice.chance(75) ? language : "en";
    return fill(dice.pick(Pool.FURNITURE.of(element, in)));
  }

  /** Several texts of the element. */
  List<String> some(String element, int least, int most) {
    List<String> texts = new ArrayList<>();
    int count = dice.number(least, most);
    for (int i = 0; i < count; i++) {
      texts.add(say(element));
    }
    return texts;
  }

  /** A headline; it names the id where nothing else on the page tells the year. */
  String headline() {
    if (telegram.needsId()) {
      return fill(
          dice.pick("{id}: {title}", "Cable {id}", "{title} ({id})", "WikiLeaks cable {id}"));
    }
    return say("headline");
  }

  /** A line that readers quote: of the paragraphs, not of the heading block. */
  String line() {
    List<String> prose =
        telegram.body().stream().dropWhile(line -> !line.matches("¶?1\\..*")).toList();
    String line =
        dice.pick(
            prose.stream()
                .filter(text -> text.length() > 40 && !text.contains(" SECTION "))
                .toList());
    return line.length() > 160 ? line.substring(0, line.indexOf(' ', 120)) : line;
  }

  String date() {
    return Dates.pick(dice, language, published.plusMinutes(dice.number(0, 4000)));
  }

  String fill(String text) {
    Matcher slots = SLOT.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      slots.appendReplacement(filled, Matcher.quoteReplacement(slot(slots.group(1))));
    }
    return slots.appendTail(filled).toString();
  }

  private String slot(String name) {
    return switch (name) {
      case "id" -> telegram.id();
      case "title" -> telegram.title();
      case "post" -> dice.chance(50) ? telegram.post() : Dates.capitalised(telegram.post());
      case "line" -> line();
      case "cabledate" -> Dates.pick(dice, language, telegram.created());
      case "date" -> date();
      case "shortdate" ->
          Dates.show("MMM dd, yyyy", "en", published.minusDays(dice.number(50, 2000)));
      case "time" -> Dates.time(dice, published);
      case "month" -> Dates.month(language, published);
      case "year" -> Integer.toString(published.getYear());
      case "n" -> Integer.toString(dice.number(2, 998));
      case "n2" -> Integer.toString(dice.number(1, 60));
      case "place2" -> "PORTVILLE";
      default -> say(name);
    };
  }
}
