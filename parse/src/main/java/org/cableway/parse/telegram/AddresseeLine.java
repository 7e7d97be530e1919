package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Addressee;

/**
 * One addressee: {@code RUEHBJ/AMEMBASSY BEIJING PRIORITY 0848}. Everything but the plain language
 * address may be absent.
 *
 * @param route routing indicator; {@code ZEN} where it went by other means
 * @param name plain language address with its office suffix, {@code CIA WASHINGTON DC//NHTC//}
 * @param precedence as meant: {@code PIORITY} is {@code PRIORITY}
 * @param mcn message continuity number or range, {@code 7721-7722}
 * @param excluded posts behind XMT
 * @param misspelt true where the precedence was
 */
record AddresseeLine(
    String route,
    String name,
    String precedence,
    String mcn,
    List<String> excluded,
    boolean misspelt) {

  private static final Pattern EXCLUSION = Pattern.compile("\\(?\\bXMT\\b[ :/]*");

  /** Between posts on one line: {@code AMEMBASSY SOFIA, AMEMBASSY BUCHAREST}. */
  private static final Pattern BETWEEN_POSTS =
      Pattern.compile("\\s*[,;]\\s*|\\s+AND\\s+|\\s+(?=(?:AMEMBASSY|AMCONSUL|USMISSION|USINT) )");

  AddresseeLine {
    excluded = List.copyOf(excluded);
  }

  /** The fields of a line without TO or INFO; empty where no address is left of it. */
  static Optional<AddresseeLine> read(String line) {
    String text = line.toUpperCase(Locale.ROOT).strip();
    List<String> excluded = List.of();
    Matcher exclusion = text.contains("XMT") ? EXCLUSION.matcher(text) : null;
    if (exclusion != null && exclusion.find()) {
      excluded = posts(text.substring(exclusion.end()));
      text = text.substring(0, exclusion.start()).strip();
    }
    Routed routed = Routed.read(text);
    String route = routed == null ? null : routed.indicator();
    AddressTail tail = AddressTail.of(routed == null ? text : routed.address());
    if (tail.name().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AddresseeLine(
            route, tail.name(), tail.precedence(), tail.mcn(), excluded, tail.misspelt()));
  }

  /** The posts of a text behind XMT; routing, precedences and numbers left out. */
  static List<String> posts(String text) {
    List<String> posts = new ArrayList<>();
    for (String post : BETWEEN_POSTS.split(text.replace(')', ' ').strip())) {
      Routed routed = Routed.read(post);
      String name = AddressTail.of(routed == null ? post : routed.address()).name();
      if (!name.isEmpty()) {
        posts.add(name);
      }
    }
    return posts;
  }

  Addressee toAddressee() {
    return new Addressee(route, name, precedence, mcn, excluded);
  }
}
