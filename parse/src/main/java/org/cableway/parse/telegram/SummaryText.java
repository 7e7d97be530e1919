package org.cableway.parse.telegram;

/** The words of a summary, without repeated openers, numbers and marks at its start. */
final class SummaryText {

  /** The text of a range, trimmed. */
  static String of(Layout layout, SummaryReader reader, SummaryReader.Range range) {
    int from = range.from();
    int before = -1;
    while (before != from && from < range.to()) {
      before = from;
      from = skip(layout.flow(), reader, from, range.to());
    }
    String words =
        layout.text(
            Math.min(from, range.to()),
            range.to(),
            paragraph -> reader.skipOpener(paragraph.content()));
    String summary = Remarks.trimmed(words);
    return summary.isEmpty() ? null : summary;
  }

  private static int skip(Flow flow, SummaryReader reader, int from, int to) {
    String text = flow.text();
    int at = from;
    while (at < to && " \t\n-=_*/:.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Numeral numeral = Numeral.read(text, at, to, true, 0);
    if (numeral != null && numeral.strong()) {
      return numeral.content();
    }
    PortionMark mark = PortionMark.at(text, at);
    if (mark != null) {
      return mark.end();
    }
    int opened = reader.skipOpener(at);
    return opened > at ? opened : from;
  }

  private SummaryText() {}
}
