package org.cableway.parse.boilerplate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;

/** Finds where the header of a telegram ends and its text begins. */
final class BodyStart {

  /** {@code ...WASHDC 5125C O N F I D E N T I A L ASTANA 000610}: the line break is lost. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(.{0,400}?[^\\s(\"])\\s?((?:C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|S ?E ?C ?R ?E ?T"
              + "|UNCLAS(?:SIFIED)?)\\s.{0,120})");

  /** {@code RUEHBJ/AMEMBASSY BEIJING 0848}, {@code NSC WASHDC}: an addressee behind a gap. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:[A-Z]{3,7}/.*|(?!.*(?: - |:))[A-Z0-9 /,.()&'-]{2,80})");

  private static final int MAX_GLUED = 600;

  private final Sheet sheet;

  BodyStart(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Index of the first line of the text of the telegram that stands in these lines. */
  int find(int start, int end) {
    return withNotes(start, withDateLine(start, withoutDateLine(start, end)));
  }

  /** A note of an editor behind the addressees, {@code ID: 248711}, is the text's. */
  private int withNotes(int start, int text) {
    int at = start;
    for (int i = start; i < text; i++) {
      at = sheet.kind(i).isHeader() ? i : at;
    }
    if (!sheet.kind(at).isHeader()) {
      return text;
    }
    while (at < text) {
      while (at < text && !sheet.isBlank(at)) {
        at++;
      }
      at = sheet.filledFrom(at, text);
      if (at < text && isNote(at)) {
        return at;
      }
    }
    return text;
  }

  private boolean isNote(int i) {
    return sheet.kind(i) == LineKind.OTHER
        && !sheet.isBareLevel(i)
        && !ADDRESS.matcher(sheet.text(i)).matches();
  }

  /** The newspapers' date line is the text's: above it the addressees end. */
  private int withDateLine(int start, int text) {
    int before = sheet.filledBefore(text);
    return before >= start && sheet.kind(before) == LineKind.DATE_LINE ? before : text;
  }

  private int withoutDateLine(int start, int end) {
    int level = firstLevel(start, end);
    int text = firstText(start, end);
    if (level < end && (text >= end || level < text || isHeadingOfHeader(start, text, level))) {
      return level;
    }
    return text < end ? withCaptions(start, text) : behindHeader(start, end);
  }

  /** A printed classification line above the transmission header is no start of the text. */
  private int firstLevel(int start, int end) {
    for (int i = start; i < end; i++) {
      if (sheet.level(i) != null && !isAboveHeader(i, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean isAboveHeader(int level, int end) {
    for (int i = level + 1; i < Math.min(end, level + 40); i++) {
      if (sheet.kind(i).isText()) {
        return false;
      }
      if (sheet.kind(i) == LineKind.DTG || sheet.kind(i) == LineKind.TRANSMISSION) {
        return true;
      }
    }
    return false;
  }

  private int firstText(int start, int end) {
    for (int i = start; i < end; i++) {
      if (sheet.kind(i).isText()) {
        return i;
      }
    }
    return end;
  }

  /** Some records have TAGS and SUBJECT in the header, and again in the text. */
  private boolean isHeadingOfHeader(int start, int text, int level) {
    for (int i = text + 1; i < level; i++) {
      if (sheet.kind(i) == LineKind.PARAGRAPH) {
        return false;
      }
    }
    return text > start && sheet.first(LineKind.TAGS, level, 40) > 0;
  }

  /** SIPDIS, a bare level and passing instructions above the first line of the heading. */
  private int withCaptions(int start, int text) {
    int first = text;
    for (int i = text - 1; i >= start; i--) {
      LineKind kind = sheet.kind(i);
      if (kind == LineKind.CAPTION || sheet.isBareLevel(i)) {
        first = i;
      } else if (kind.isHeader() || kind == LineKind.MORE_OFFICES || text - i > 12) {
        break;
      }
    }
    return first;
  }

  /** A text without a heading: behind the first blank line below the addressees. */
  private int behindHeader(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (sheet.kind(i).isHeader()) {
        from = i + 1;
      }
    }
    for (int i = from; i < end; i++) {
      if (sheet.isBlank(i) || sheet.isBareLevel(i)) {
        return sheet.filledFrom(i, end);
      }
    }
    return sheet.kind(start).isHeader() ? end : start;
  }

  private static boolean mentionsLevel(String text) {
    String letters = text.replace(" ", "");
    return letters.contains("CONFIDENTIAL")
        || letters.contains("SECRET")
        || letters.contains("UNCLAS");
  }

  /** A line that holds the end of the header and the start of the text as two; empty for others. */
  static Optional<Line[]> parted(Line line) {
    if (line.text().length() > MAX_GLUED || !mentionsLevel(line.text())) {
      return Optional.empty();
    }
    Matcher glued = GLUED.matcher(line.text());
    boolean isGlued =
        glued.matches()
            && ClassificationLine.read(glued.group(2))
                .filter(ClassificationLine::isCertain)
                .isPresent();
    return isGlued
        ? Optional.of(
            new Line[] {line.withText(glued.group(1)), line.withText(glued.group(2).strip())})
        : Optional.empty();
  }
}
