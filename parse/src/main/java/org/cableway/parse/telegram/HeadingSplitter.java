package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cableway.parse.Line;
import org.cableway.parse.telegram.FieldLabel.Hit;

/**
 * Cuts the lines of a body at the labels of the heading, up to where the text begins. Labels stand
 * at the start of a line in most cables; where line breaks are lost they stand inside. Reads one
 * body and is thrown away.
 */
final class HeadingSplitter {

  private static final int LONGEST_HANDLING = 90;

  private static final FieldLabel[] LABELS = FieldLabel.values();

  private final HeadingLines lines;
  private final NumberedReferences numberedItems;
  private final int lastLabel;

  private final List<Piece> opening = new ArrayList<>();
  private final Map<FieldLabel, List<Piece>> fields = new EnumMap<>(FieldLabel.class);
  private final List<Piece> repeats = new ArrayList<>();
  private final Set<FieldLabel> closed = EnumSet.noneOf(FieldLabel.class);
  private final ClassifierText classifier = new ClassifierText();
  private FieldLabel current;
  private List<Piece> target = opening;
  private int textFrom;
  private int textColumn;

  HeadingSplitter(List<Line> body) {
    this.lines = new HeadingLines(body);
    this.numberedItems = new NumberedReferences(lines);
    this.lastLabel = LabelsAhead.lastLabel(lines, numberedItems);
  }

  HeadingParts split() {
    boolean afterGap = false;
    int index = 0;
    for (; index < lines.size(); index++) {
      if (lines.text(index).isBlank()) {
        afterGap = afterGap || lines.line(index).isBlank();
        continue;
      }
      if (!take(index, afterGap)) {
        break;
      }
      if (textColumn > 0) {
        return new HeadingParts(opening, fields, repeats, textFrom, textColumn);
      }
      afterGap = false;
    }
    return new HeadingParts(opening, fields, repeats, index, 0);
  }

  /** Takes a line into the heading; false where it is the first of the text. */
  private boolean take(int index, boolean afterGap) {
    String text = lines.text(index);
    Hit label = labelOf(index);
    int column = 0;
    if (label != null && isExpected(label.label())) {
      open(label.label());
      column = label.end();
    } else if (label == null && isClassifier(index, afterGap)) {
      open(FieldLabel.CLASSIFIED_BY);
    } else if (label != null && index <= lastLabel) {
      close(repeats);
    } else if (!belongs(index, text, afterGap)) {
      if (index > lastLabel && !isHandling(text)) {
        return false;
      }
      if (current != null) {
        close(opening);
      }
    }
    takeRest(index, column);
    return true;
  }

  /** {@code DECL:} below the E.O. is its value, and no second one. */
  private Hit labelOf(int index) {
    Hit label = lines.label(index);
    boolean value =
        label != null
            && label.label() == FieldLabel.ORDER
            && current == FieldLabel.ORDER
            && Glance.first(lines.text(index)) == 'D';
    return value ? null : label;
  }

  /** A block that names who and why may have lost its label, behind those that come before it. */
  private boolean isClassifier(int index, boolean afterGap) {
    return fields.containsKey(FieldLabel.SUBJECT)
        && !fields.containsKey(FieldLabel.CLASSIFIED_BY)
        && UnlabelledClassifier.startsAt(lines, index, afterGap);
  }

  /** {@code SENSITIVE BUT UNCLASSIFIED -- HANDLE ACCORDINGLY} may stand last of all. */
  private static boolean isHandling(String text) {
    return text.length() <= LONGEST_HANDLING && Captions.standard().isCaption(text);
  }

  /** Ends the field at hand; what comes is a caption, a note, or said a second time. */
  private void close(List<Piece> next) {
    if (current != null) {
      closed.add(current);
    }
    current = null;
    target = next;
  }

  private boolean belongs(int index, String text, boolean afterGap) {
    if (index <= lastLabel && nextInside(index, 0) != null && !afterGap) {
      return true;
    }
    if (current == null) {
      return (closed.isEmpty() && index < lastLabel)
          || (lastLabel < 0 && opening.size() < 12 && Opening.isOpening(text, opening));
    }
    if (current == FieldLabel.REFERENCES && numberedItems.has(index)) {
      return true;
    }
    boolean cut = index > 0 && lines.line(index).number() - lines.line(index - 1).number() > 1;
    return Continuation.of(current)
        .continues(
            new Continuation.Context(target, lines, index, afterGap, cut, index < lastLabel));
  }

  private void takeRest(int index, int from) {
    String text = lines.text(index);
    int column = from;
    while (true) {
      int textAt =
          index < lastLabel || (current == null && lastLabel >= 0)
              ? -1
              : TextStart.inside(text, column);
      Hit hit = nextInside(index, column);
      if (hit != null && (textAt < 0 || hit.start() < textAt)) {
        add(index, column, hit.start());
        open(hit.label());
        column = hit.end();
        continue;
      }
      add(index, column, textAt < 0 ? text.length() : textAt);
      if (textAt >= 0) {
        textFrom = index;
        textColumn = textAt;
      }
      return;
    }
  }

  private Hit nextInside(int index, int from) {
    int held = lines.inside(index);
    Hit first = null;
    for (int i = 0; held != 0 && i < LABELS.length; i++) {
      FieldLabel label = LABELS[i];
      if ((held & label.bit()) != 0 && isExpectedInside(label)) {
        Hit hit = lines.inside(index, label, from);
        if (hit != null && (first == null || hit.start() < first.start())) {
          first = hit;
        }
      }
    }
    return first;
  }

  private boolean isExpected(FieldLabel label) {
    return switch (label) {
      case CLASSIFIED_BY, REFERENCES, DECLASSIFY_ON -> true;
      case ORDER -> !fields.containsKey(label) && !fields.containsKey(FieldLabel.CLASSIFIED_BY);
      case TAGS, SUBJECT -> !fields.containsKey(label);
    };
  }

  private boolean isExpectedInside(FieldLabel label) {
    if (fields.containsKey(label)) {
      return label == FieldLabel.CLASSIFIED_BY && current == FieldLabel.REFERENCES;
    }
    return switch (label) {
      case ORDER -> current == null;
      case TAGS -> current == null || current == FieldLabel.ORDER;
      case SUBJECT -> current != FieldLabel.CLASSIFIED_BY;
      case REFERENCES -> current != FieldLabel.CLASSIFIED_BY;
      case CLASSIFIED_BY -> current != null;
      case DECLASSIFY_ON -> false;
    };
  }

  private void open(FieldLabel label) {
    current = label;
    List<Piece> pieces = fields.computeIfAbsent(label, key -> new ArrayList<>());
    boolean again = label == FieldLabel.CLASSIFIED_BY && classifier.namesReasons(pieces);
    target = again ? repeats : pieces;
  }

  private void add(int index, int from, int to) {
    if (from >= to && from > 0 && current == null) {
      return;
    }
    Piece piece = new Piece(lines.line(index), index, from, lines.text(index).substring(from, to));
    target.add(piece);
  }
}
