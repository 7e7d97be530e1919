package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds telegrams whose page has neither their header nor their classification line: it begins with
 * the order on classification, TAGS and subject.
 */
final class HeadingStarts {

  /** {@code TAGS: PGOV, PREL}, {@code TAGS PREL PL}: lists of a page's own are in small letters. */
  private static final Pattern CODES =
      Pattern.compile("\\s*TAGS?[: ]\\s{0,9}[A-Z]{2,5}(?:\\W.{0,300})?");

  private static final int HEADING_LINES = 15;

  /** How far below its first line a heading may have the first paragraph. */
  private static final int PARAGRAPH_LINES = 40;

  private static final int CAPTION_LINES = 8;

  private final Sheet sheet;

  HeadingStarts(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Index of the first line of each telegram, in order. */
  List<Integer> find() {
    List<Integer> whole = find(this::isHeading);
    return whole.isEmpty() ? find(this::isSubjectOfExtract) : whole;
  }

  private List<Integer> find(IntPredicate isFirst) {
    List<Integer> starts = new ArrayList<>();
    boolean hasParagraph = true;
    for (int i = 0; i < sheet.size(); i++) {
      if (hasParagraph && isFirst.test(i)) {
        starts.add(withCaptions(i));
        hasParagraph = false;
      }
      hasParagraph |= isParagraph(i);
    }
    return starts;
  }

  /** Two of its three lines at least: mails have subjects, articles mention the order. */
  private boolean isHeading(int i) {
    LineKind kind = sheet.kind(i);
    boolean isFirst =
        kind == LineKind.ORDER || kind == LineKind.SUBJECT || (kind == LineKind.TAGS && isCodes(i));
    if (!isFirst) {
      return false;
    }
    int order = sheet.first(LineKind.ORDER, i, HEADING_LINES);
    int tags = sheet.first(LineKind.TAGS, i, HEADING_LINES);
    int subject = sheet.first(LineKind.SUBJECT, i, HEADING_LINES);
    boolean hasTags = tags >= 0 && isCodes(tags);
    boolean isWhole = (hasTags && (order >= 0 || subject >= 0)) || (order >= 0 && subject >= 0);
    return isWhole && hasParagraph(i);
  }

  /** Extracts have a subject and marked paragraphs; who answers a mail repeats its subject. */
  private boolean isSubjectOfExtract(int i) {
    if (sheet.kind(i) != LineKind.SUBJECT) {
      return false;
    }
    for (int at = i + 1; at < Math.min(sheet.size(), i + HEADING_LINES); at++) {
      LineKind kind = sheet.kind(at);
      if (kind == LineKind.PARAGRAPH || kind == LineKind.CLASSIFIER) {
        return true;
      }
      if (kind == LineKind.SUBJECT) {
        return false;
      }
    }
    return false;
  }

  private boolean isCodes(int i) {
    return CODES.matcher(sheet.text(i)).matches();
  }

  private boolean hasParagraph(int i) {
    for (int at = i; at < Math.min(sheet.size(), i + PARAGRAPH_LINES); at++) {
      if (isParagraph(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParagraph(int i) {
    LineKind kind = sheet.kind(i);
    return kind == LineKind.PARAGRAPH || kind == LineKind.NUMBERED || kind == LineKind.CLASSIFIER;
  }

  /** SIPDIS, a bare level, a newspaper's date right above. */
  private int withCaptions(int start) {
    int first = start;
    for (int i = start - 1; i >= Math.max(0, start - CAPTION_LINES); i--) {
      LineKind kind = sheet.kind(i);
      if (kind == LineKind.CAPTION || kind == LineKind.DATE_LINE || sheet.isBareLevel(i)) {
        first = i;
      } else if (kind != LineKind.BLANK) {
        break;
      }
    }
    return first;
  }
}
