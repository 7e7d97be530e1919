package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where telegrams start on a page. */
final class Starts {

  /** How far below its first line a header may have its classification line. */
  private static final int HEADER_LINES = 150;

  /** How far below its classification line a telegram has its TAGS or subject. */
  private static final int HEADING_LINES = 40;

  private static final int OFFICE_LINES = 40;
  private static final int PAGE_HEAD_LINES = 12;

  /** {@code 12} above a table of offices. */
  private static final Pattern COPIES = Pattern.compile("\\s{0,9}\\d{1,3}");

  private final Sheet sheet;

  Starts(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Index of the first line of each telegram, in order. */
  List<Integer> find() {
    List<Integer> starts = byFirstLines();
    return starts.isEmpty() ? new HeadingStarts(sheet).find() : starts;
  }

  private List<Integer> byFirstLines() {
    List<Integer> starts = new ArrayList<>();
    Above above = new Above(0);
    for (int i = 0; i < sheet.size(); i++) {
      if (isStart(i) && (starts.isEmpty() || above.endsAt(i))) {
        starts.add(withPageHead(i, starts));
        above = new Above(i);
      }
    }
    return starts;
  }

  /**
   * The telegram above a line. Of most nobody asks anything, as no line below it may be a start.
   */
  private final class Above {

    private int end;
    private boolean hasText;
    private ClassificationLine level;

    Above(int start) {
      this.end = start;
    }

    /** True where another telegram starts at a line that may be a start. */
    boolean endsAt(int i) {
      for (; end < i; end++) {
        hasText = hasText || sheet.kind(end).isText();
        level = level == null ? sheet.level(end) : level;
      }
      return hasText && isAnother(i, level);
    }
  }

  private boolean isStart(int i) {
    return switch (sheet.startKind(i)) {
      case TRANSMISSION, STUB, DE, SECURITY -> true;
      case ROUTING -> sheet.first(LineKind.DE, i, 10) > 0;
      case DTG -> true;
      case OFFICES -> sheet.first(LineKind.DTG, i, OFFICE_LINES) > 0;
      case FROM -> sheet.first(LineKind.ADDRESSEES, i, 3) > 0;
      default -> sheet.level(i) != null;
    };
  }

  /** A repeated header of a section names the same telegram; a quoted line has no heading. */
  private boolean isAnother(int i, ClassificationLine current) {
    int at = i;
    while (at < sheet.size() && at < i + HEADER_LINES && sheet.level(at) == null) {
      at++;
    }
    boolean isFound = at < sheet.size() && at < i + HEADER_LINES;
    if (current == null && at == i) {
      return false;
    }
    int heading = isFound ? at : i;
    boolean hasTags = sheet.first(LineKind.TAGS, heading, HEADING_LINES) > 0;
    boolean hasSubject = sheet.first(LineKind.SUBJECT, heading, HEADING_LINES) > 0;
    if (isFound && current != null && current.isSameTelegram(sheet.level(at))) {
      return hasTags && hasSubject && isCopy(i, current, sheet.level(at));
    }
    return hasTags || hasSubject;
  }

  /** The first section of the same telegram, behind a signature: it is there a second time. */
  private boolean isCopy(int i, ClassificationLine current, ClassificationLine again) {
    int before = sheet.filledBefore(i);
    boolean isEnd =
        before >= 0
            && (Signature.isUpper(sheet.text(before)) || sheet.kind(before) == LineKind.TRAILER);
    return isEnd && again.post() != null && again.section() <= 1 && current.section() <= 1;
  }

  /** Head of a printed page, a newspaper's date, a row of a table: above the telegram proper. */
  private int withPageHead(int start, List<Integer> starts) {
    int first = start;
    int lowest = starts.isEmpty() ? 0 : starts.get(starts.size() - 1) + 1;
    for (int i = start - 1; i >= Math.max(lowest, start - PAGE_HEAD_LINES); i--) {
      LineKind kind = sheet.kind(i);
      boolean isCopyCount = COPIES.matcher(sheet.text(i)).matches();
      boolean isPageHead = kind == LineKind.OLD_PAGE || kind == LineKind.RECEIPT;
      boolean isRightAbove = kind == LineKind.DATE_LINE || kind == LineKind.ROW;
      boolean isDated = isRightAbove && sheet.filledFrom(i + 1, start) == start;
      if (isAboveDate(kind) || isPageHead || isDated || sheet.isBareLevel(i)) {
        first = i;
      } else if (kind != LineKind.BLANK && !isCopyCount) {
        break;
      }
    }
    return first;
  }

  /** A headline may start like the lines of a header that stand below the date-time group. */
  private static boolean isAboveDate(LineKind kind) {
    return kind.isHeader() && kind != LineKind.FROM && kind != LineKind.ADDRESSEES;
  }
}
