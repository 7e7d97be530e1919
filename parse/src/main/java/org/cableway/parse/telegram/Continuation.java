package org.cableway.parse.telegram;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a field goes on in a line that begins with no label: one rule a field. */
enum Continuation {
  /** The E.O. value wraps only where it names an event. */
  ORDER {
    @Override
    boolean continues(Context at) {
      return !at.afterGap
          && at.pieces.size() < 3
          && (at.isEmpty() || at.lines.label(at.index + 1) != null)
          && !Captions.standard().isCaption(at.text())
          && !Opening.isPassing(at.text());
    }
  },

  /** TAGS go on behind a comma, and in a line of codes. */
  TAGS {
    @Override
    boolean continues(Context at) {
      if (at.pieces.size() > 8 || Captions.standard().isCaption(at.text())) {
        return false;
      }
      boolean direct = !at.afterGap || at.cut;
      return at.isEmpty()
          || TagsReader.goesOn(at.last(), at.text(), direct)
          || (at.lines.label(at.index + 1) != null && TagsReader.areCodes(at.text()));
    }
  },

  /** A subject runs over lines, and over a page line; over a blank line only where it is open. */
  SUBJECT {
    @Override
    boolean continues(Context at) {
      if (at.isEmpty() && TextStart.mayBeSubject(at.text())) {
        return true;
      }
      if (at.pieces.size() > 9 || startsText(at)) {
        return false;
      }
      if (at.isEmpty()) {
        return true;
      }
      if (at.afterGap && !at.cut) {
        boolean open = OPEN_END.matcher(at.last()).find() || at.isCutByGap();
        return open && !Captions.standard().isCaption(at.text());
      }
      return !Captions.standard().isCaption(at.text()) && !isNoteBelowCapitals(at);
    }

    // "THE CRANES OF THE PORT" and below it "This cable was drafted with Embassy Oslo."
    private boolean isNoteBelowCapitals(Context at) {
      return NOTE.matcher(at.text().strip()).matches() && hasNoSmallLetter(Piece.joined(at.pieces));
    }

    private boolean hasNoSmallLetter(String text) {
      int i = 0;
      while (i < text.length() && !Character.isLowerCase(text.charAt(i))) {
        i++;
      }
      return i == text.length();
    }
  },

  /** References go on in items, and in whatever wraps directly below. */
  REFERENCES {
    @Override
    boolean continues(Context at) {
      boolean item =
          ReferenceItems.isItem(at.text())
              || (!at.afterGap && ReferenceItems.isNextLetter(at.pieces, at.text()));
      if (at.pieces.size() > 120 || (startsText(at) && !item)) {
        return false;
      }
      if (at.isEmpty() || item) {
        return true;
      }
      if (at.afterGap) {
        return OPEN_END.matcher(at.last()).find() || ReferenceItems.isOpen(at.last());
      }
      return !Captions.standard().isCaption(at.text()) && at.text().length() < 500;
    }
  },

  /** Classified By goes on until its reasons are named. */
  CLASSIFIED_BY {
    @Override
    boolean continues(Context at) {
      if (Reasons.startsWithReason(at.text())) {
        return true;
      }
      if (at.pieces.size() > 8) {
        return false;
      }
      String before = Piece.joined(at.pieces);
      if (startsText(at) && !Reasons.isCutNumber(before)) {
        return false;
      }
      if (at.isEmpty() || Reasons.areNamed(before)) {
        return at.isEmpty();
      }
      // A gap in the block is an editor's where the reasons stand behind it.
      return !at.afterGap
          || Reasons.isCutNumber(before)
          || (at.text().length() < LONGEST_LINE
              && (Reasons.areNamed(at.text()) || Reasons.startsWithReason(at.next())));
    }
  },

  /** Declassify on wraps once or twice: the date of the source stands below. */
  DECLASSIFY_ON {
    @Override
    boolean continues(Context at) {
      return at.isEmpty() || (!at.afterGap && at.pieces.size() < 3 && !startsText(at));
    }
  };

  // Matches a text that wants more: "MINISTER OF", "FRANCE,", "THE US-".
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i)(?:[,&/:(-]|\\b(?:AND|OR|OF|THE|TO|FOR|IN|ON|WITH|A|AN|BY|FROM|AS|AT|OVER|ITS|VS\\.?)|[A-Z]{3}['\u2019]S)\\s*$");

  // Matches what only goes on: "and its captain", "OF THE NORTH".
  private static final Pattern LEANS =
      Pattern.compile(
          "\\s{0,8}(?:[a-z&]|(?i:AND|OF|IN|ON|WITH|BY|AT|OVER|AS|BUT|AMID|AFTER|BEFORE|DESPITE)\\s)");

  // Matches the "DETAINEES" of "DETAINEES FOR RESETTLEMENT": no office is so long a word.
  private static final Pattern RECEIVER =
      Pattern.compile(
          "(?i)\\s{0,8}((?!DEPARTMENT|TREASURY|COMMERCE|PENTAGON)[A-Z]{7,20})\\s+FOR\\b");

  // Matches a sentence in small letters: four words of it, and a full stop.
  private static final Pattern NOTE =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{1,20}(?: \\p{L}{1,20}){0,3}(?: \\p{Ll}{2,20}){2}[^\\n]{0,200}\\.");

  /** The lines of a block are no longer than this; those of the text may be. */
  private static final int LONGEST_LINE = 160;

  /** With the label before it, a first line that was full has at least so many characters. */
  private static final int SHORTEST_FULL_LINE = 35;

  private static final int FULL_LINE = 45;

  /**
   * @param pieces what the field has so far
   * @param lines of the heading
   * @param index of the line in question
   * @param afterGap true where a blank line lies before it
   * @param cut true where a page line was taken away before it
   * @param labelAhead true where a label is still to come
   */
  record Context(
      List<Piece> pieces,
      HeadingLines lines,
      int index,
      boolean afterGap,
      boolean cut,
      boolean labelAhead) {

    private String text() {
      return lines.text(index);
    }

    private String next() {
      return lines.text(index + 1);
    }

    private boolean isEmpty() {
      for (Piece piece : pieces) {
        if (!piece.text().isBlank()) {
          return false;
        }
      }
      return true;
    }

    // "... OF A NEW ERA", blank line, "IN THE NORTH": some editions part the first line from the
    // rest. What ends in a full stop is a note, and what passes on is an instruction.
    private boolean isCutByGap() {
      return labelAhead
          && (last().length() >= (pieces.size() == 1 ? SHORTEST_FULL_LINE : FULL_LINE)
              || LEANS.matcher(text()).lookingAt())
          && !text().strip().endsWith(".")
          && !isInstruction();
    }

    // "EUR FOR JANE DOE" and "PASS TO OSLO"; "DETAINEES FOR RESETTLEMENT" is a subject's rest.
    private boolean isInstruction() {
      if (!Opening.isPassing(text())) {
        return false;
      }
      Matcher receiver = RECEIVER.matcher(text());
      return !receiver.lookingAt()
          || text().contains("/")
          || CableMentions.endsInPost(receiver.group(1));
    }

    private String last() {
      return pieces.get(pieces.size() - 1).text();
    }
  }

  abstract boolean continues(Context at);

  static Continuation of(FieldLabel label) {
    return switch (label) {
      case ORDER -> ORDER;
      case TAGS -> TAGS;
      case SUBJECT -> SUBJECT;
      case REFERENCES -> REFERENCES;
      case CLASSIFIED_BY -> CLASSIFIED_BY;
      case DECLASSIFY_ON -> DECLASSIFY_ON;
    };
  }

  /** A paragraph, a rule, a headline: what is no longer heading whatever stands before. */
  private static boolean startsText(Context at) {
    return TextStart.isParagraph(at.text())
        || TextStart.isRule(at.text())
        || TextStart.isHeadline(at.text())
        || TextStart.isCut(at.text())
        || isUnderlined(at);
  }

  /** A headline is underlined by a rule of about its own length. */
  private static boolean isUnderlined(Context at) {
    return TextStart.isRule(at.next())
        && (at.afterGap || Math.abs(at.next().strip().length() - at.text().strip().length()) <= 4);
  }
}
