package org.cableway.parse.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  private static final Pattern ROUTE = Pattern.compile("(R[A-Z]{3,7}|ZEN)\\s?/\\s?(?!/)(.*)");

  /** {@code 0848}, {@code 7721-7722}, {@code 4778/4781}. */
  private static final Pattern MCN = Pattern.compile("\\d{1,5}(?:[-/]\\d{1,5})?");

  /** Names after which a number counts messages, however many digits it has. */
  private static final Pattern POST =
      Pattern.compile("(?:AM|US|SEC|DEPT|DEPARTMENT|IRAN RPO|RPO|REO|AIT)[A-Z]*\\b.*");

  /** {@code DET 1}, {@code CTF 151}: the number is of the name. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:.*\\s)?(?:DET|CTF|CTG|CTU|TF|JTF|BOX)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

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
    Matcher exclusion = EXCLUSION.matcher(text);
    List<String> excluded = List.of();
    if (text.contains("XMT") && exclusion.find()) {
      excluded = posts(text.substring(exclusion.end()));
      text = text.substring(0, exclusion.start()).strip();
    }
    Matcher routed = ROUTE.matcher(text);
    boolean isRouted = routed.matches();
    String route = isRouted ? routed.group(1) : null;
    Tail tail = Tail.of(isRouted ? routed.group(2) : text);
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
      Matcher routed = ROUTE.matcher(post);
      String name = Tail.of(routed.matches() ? routed.group(2) : post).name();
      if (!name.isEmpty()) {
        posts.add(name);
      }
    }
    return posts;
  }

  Addressee toAddressee() {
    return new Addressee(route, name, precedence, mcn, excluded);
  }

  /** What stands behind the name, and the name. */
  private record Tail(String name, String precedence, String mcn, boolean misspelt) {

    static Tail of(String text) {
      Deque<String> words = new ArrayDeque<>(List.of(BLANKS.split(text.strip())));
      String before = mcn(words);
      Deque<String> precedence = new ArrayDeque<>();
      boolean misspelt = false;
      while (words.size() > 1 && Precedences.name(words.getLast()).isPresent()) {
        String word = words.removeLast();
        String name = Precedences.name(word).orElseThrow();
        misspelt |= !name.equals(word);
        precedence.addFirst(name);
      }
      // The number mostly stands last; some operators put the precedence behind it.
      String mcn = before == null && !precedence.isEmpty() ? mcn(words) : before;
      String name = String.join(" ", words);
      return new Tail(
          name, precedence.isEmpty() ? null : String.join(" ", precedence), mcn, misspelt);
    }

    private static String mcn(Deque<String> words) {
      if (words.size() < 2 || !MCN.matcher(words.getLast()).matches()) {
        return null;
      }
      String last = words.removeLast();
      String left = String.join(" ", words);
      boolean counts =
          last.length() >= 4
              || POST.matcher(left).matches()
              || Precedences.name(words.getLast()).isPresent();
      if (counts && !NUMBERED.matcher(left).matches()) {
        return last;
      }
      words.addLast(last);
      return null;
    }
  }
}
