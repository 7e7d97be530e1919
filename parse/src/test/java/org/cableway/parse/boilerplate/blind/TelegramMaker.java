package org.cableway.parse.boilerplate.blind;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Invents telegrams: five kinds of header (or none), wrapped at 65 columns or flowing. */
final class TelegramMaker {

  /** What a copy shows of the transmission. */
  enum Form {
    ROUTED,
    DISTRIBUTION,
    PLAIN,
    PAGED,
    BARE,
    NEWSPAPER
  }

  private record Post(String name, String kind, String indicator) {}

  private static final List<Post> POSTS =
      List.of(
          new Post("QUITO", "AMEMBASSY", "RUEHQT"),
          new Post("OSLO", "AMEMBASSY", "RUEHNY"),
          new Post("PORT AU PRINCE", "AMEMBASSY", "RUEHPU"),
          new Post("THE HAGUE", "AMEMBASSY", "RUEHTC"),
          new Post("LUSAKA", "AMEMBASSY", "RUEHLS"),
          new Post("NEW DELHI", "AMEMBASSY", "RUEHNE"),
          new Post("TALLINN", "AMEMBASSY", "RUEHTL"),
          new Post("KUALA LUMPUR", "AMEMBASSY", "RUEHKL"),
          new Post("SAO PAULO", "AMCONSUL", "RUEHSO"),
          new Post("MADRID", "AMEMBASSY", "RUEHMD"),
          new Post("REYKJAVIK", "AMEMBASSY", "RUEHRK"),
          new Post("DAKAR", "AMEMBASSY", "RUEHDK"));
  private static final DateTimeFormatter NEWS =
      DateTimeFormatter.ofPattern("EEEE, dd MMMM yyyy, HH:mm", Locale.ENGLISH);

  /** A telegram that depends on the seed alone. */
  static BlindTelegram of(long seed) {
    Dice dice = new Dice(seed);
    Form form = form(dice);
    Post post = dice.pick(POSTS);
    int year = form == Form.PAGED ? dice.number(1974, 1979) : dice.number(2004, 2009);
    LocalDateTime created =
        LocalDateTime.of(
            year, dice.number(1, 12), dice.number(1, 28), dice.number(4, 21), dice.number(0, 59));
    int serial = dice.number(11, 9800);
    String subject = dice.pick(Pool.TELEGRAMS.of("subject", "en"));
    TelegramFacts facts =
        new TelegramFacts(
            form, post.name(), post.kind(), post.indicator(), created, serial, subject);
    return new BlindTelegram(
        String.format("%02d%s%d", year % 100, post.name().replace(" ", ""), serial),
        post.name(),
        subject,
        created,
        new HeaderMaker(dice, facts).lines(),
        new BodyMaker(dice, facts).lines(),
        form == Form.NEWSPAPER ? NEWS.format(created) : null);
  }

  private static Form form(Dice dice) {
    int hit = dice.number(1, 100);
    if (hit <= 45) {
      return Form.ROUTED;
    }
    if (hit <= 55) {
      return Form.DISTRIBUTION;
    }
    if (hit <= 65) {
      return Form.PLAIN;
    }
    if (hit <= 73) {
      return Form.PAGED;
    }
    return hit <= 85 ? Form.BARE : Form.NEWSPAPER;
  }

  private TelegramMaker() {}
}
