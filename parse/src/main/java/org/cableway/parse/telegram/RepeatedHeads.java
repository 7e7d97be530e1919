package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Signs;

/**
 * Drops the heads that later sections repeat: classification line, captions, E.O., TAGS, SUBJECT;
 * in the old page form the transmission header before them too.
 */
final class RepeatedHeads {

  /** Lines of a repeated header or heading at most. */
  private static final int MOST_LINES = 80;

  /** {@code INFO LOG-00 NP-00 ...}, {@code ------A54E38 291401Z /38}, {@code O 291359Z NOV 00}. */
  private static final Pattern HEADER =
      Pattern.compile(
          "\\s*(?:(?:ACTION|ORIGIN|INFO)\\s+[A-Z/]{1,7}-\\d{2}\\b|[A-Z/]{1,7}-\\d{2}\\s+[A-Z/]{1,7}-\\d{2}\\b"
              + "|-{6,}\\s?[A-F0-9]{4,8}\\s|(?:[ZOPR] ){0,2}\\d{6}Z [A-Z]{3} \\d\\d\\b"
              + "|VZCZC|(?:OO|PP|RR|ZZ) R[A-Z]{3,6}|DE R[A-Z]{3,6} #?\\d|ZN[YR] [A-Z]{5})");

  /** Only the posts of senders: in a text {@code FM} is a foreign minister. */
  private static final Pattern FROM =
      Pattern.compile("(?:^|\\s)FM (?:AMEMB|AMCON|SECSTATE|US[A-Z]{2}|AIT |RPO |REO |IRAN RPO )");

  /** {@code AMEMBASSY NAIROBI}, {@code RUEHC/SECSTATE WASHDC}. */
  private static final Pattern ADDRESSEE =
      Pattern.compile("[A-Z][A-Z0-9 /.,'()-]{2,70}(?:\\s\\d{1,4})?\\s*");

  private final BodyLines lines;
  private SectionHead first;
  private HeadingEcho echo;
  private boolean several;

  RepeatedHeads(BodyLines lines) {
    this.lines = lines;
  }

  /** Marks the repeated heads; true where they are of more than one section. */
  boolean drop() {
    List<Integer> places = places();
    List<Head> heads = places.size() < 2 ? List.of() : heads(places);
    if (heads.size() < 2) {
      return false;
    }
    first = heads.get(0).read();
    echo = HeadingEcho.of(lines.all(), heads.get(0).at(), heads.get(1).at());
    heads.subList(1, heads.size()).forEach(this::dropHead);
    return several;
  }

  /** A head, and the line that it is. */
  private record Head(int at, SectionHead read) {}

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.left(i).signs().has(Signs.DIGIT) && SectionHead.mayBe(lines.text(i))) {
        places.add(i);
      }
    }
    return places;
  }

  private List<Head> heads(List<Integer> places) {
    List<Head> heads = new ArrayList<>(places.size());
    for (int at : places) {
      SectionHead.read(lines.text(at)).ifPresent(head -> heads.add(new Head(at, head)));
    }
    return heads;
  }

  private void dropHead(Head head) {
    int at = head.at();
    if (!head.read().cable().equals(first.cable()) || lines.isDropped(at)) {
      return;
    }
    several |= head.read().number() != first.number();
    int from = headerStart(at);
    int to = headingEnd(at);
    for (int i = from; i <= to; i++) {
      if (!lines.isBlank(i)) {
        lines.drop(i);
      }
    }
  }

  /** Where the transmission header before a head begins; the head itself where there is none. */
  private int headerStart(int at) {
    int from = fromLine(at);
    if (from < 0) {
      int before = lines.lastWritten(at);
      return before >= 0 && DateLine.is(lines.text(before)) ? before : at;
    }
    int start = from;
    for (int i = from - 1; i >= 0 && i > from - MOST_LINES; i--) {
      if (HEADER.matcher(lines.text(i)).lookingAt()) {
        start = i;
      } else if (!lines.isBlank(i) && !lines.isDropped(i)) {
        break;
      }
    }
    return start;
  }

  /** The line {@code FM AMEMBASSY HARARE} above a head; -1 where other text comes first. */
  private int fromLine(int at) {
    for (int i = at - 1; i >= 0 && i > at - MOST_LINES; i--) {
      if (isFrom(i)) {
        return i;
      }
      if (!lines.isBlank(i) && !lines.isDropped(i) && !isOfHeader(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isFrom(int i) {
    String text = lines.text(i);
    return text.contains("FM ") && FROM.matcher(text).find();
  }

  private boolean isOfHeader(int i) {
    String text = lines.text(i);
    return HEADER.matcher(text).lookingAt()
        || (!lines.left(i).signs().has(Signs.SMALL) && ADDRESSEE.matcher(text).matches());
  }

  private int headingEnd(int at) {
    int end = at;
    for (int i = at + 1; i < lines.size() && i < at + MOST_LINES; i++) {
      if (lines.isBlank(i)) {
        continue;
      }
      if (!lines.isDropped(i) && !echo.repeats(lines.text(i))) {
        break;
      }
      end = i;
    }
    return end;
  }
}
