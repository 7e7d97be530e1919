package org.cableway.parse.telegram;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The heading, cut at its labels. Lives as long as one heading is read, and is not copied.
 *
 * @param opening what stands under no label: classification line, captions, passing instructions
 * @param fields what stands behind each label; a label that is written twice has it all
 * @param repeats what says a second time what a field has said
 * @param textFrom index of the line at which the text begins
 * @param textColumn column of that line at which it begins
 */
record HeadingParts(
    List<Piece> opening,
    Map<FieldLabel, List<Piece>> fields,
    List<Piece> repeats,
    int textFrom,
    int textColumn) {

  /** What stands behind a label; empty where the label is absent. */
  List<Piece> of(FieldLabel label) {
    return fields.getOrDefault(label, List.of());
  }

  /** The same parts with another text behind a label and another end. */
  HeadingParts with(FieldLabel label, List<Piece> pieces, int from, int column) {
    Map<FieldLabel, List<Piece>> others = new EnumMap<>(FieldLabel.class);
    others.putAll(fields);
    others.put(label, pieces);
    return new HeadingParts(opening, others, repeats, from, column);
  }
}
