package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Reads the text behind the heading: {@code telegram-format} section 4. */
public final class ProseReader {

  /** Reads summary, comments, paragraphs and signature of the lines behind the heading. */
  public Prose read(List<Line> text, Notes notes) {
    List<Line> lines = new ArrayList<>(text.size());
    List<Line> furniture = new ArrayList<>();
    for (Line written : text) {
      Line line = Markup.without(written);
      (Furniture.is(line) ? furniture : lines).add(line);
    }
    Flow flow = Flow.of(lines);
    Flow loud = SmallLetters.look(flow);
    Signature signature = SmallSignature.read(flow, loud);
    Layout layout = new Layout(flow, loud, signature.from());
    SummaryReader summaryReader = new SummaryReader(layout);
    SummaryReader.Range summary = summaryReader.find();
    List<CommentReader.Range> comments = new CommentReader(layout).find();
    List<ParagraphSpan> spans = new ArrayList<>(UnnumberedParagraphs.ahead(layout));
    spans.addAll(layout.paragraphs());
    claim(notes, layout, signature, summary, comments);
    for (ParagraphSpan span : spans) {
      claim(notes, layout, span);
    }
    notes.claim("sections mark", furniture);
    return new Prose(
        summary == null ? null : SummaryText.of(layout, summaryReader, summary),
        comments(layout, comments),
        paragraphs(layout, spans),
        signature.names());
  }

  private static List<String> comments(Layout layout, List<CommentReader.Range> ranges) {
    List<String> comments = new ArrayList<>(ranges.size());
    for (CommentReader.Range range : ranges) {
      String comment = Remarks.trimmed(layout.text(range.from(), range.to()));
      if (!comment.isEmpty()) {
        comments.add(comment);
      }
    }
    return comments;
  }

  private static List<Paragraph> paragraphs(Layout layout, List<ParagraphSpan> spans) {
    List<Paragraph> paragraphs = new ArrayList<>(spans.size());
    for (ParagraphSpan span : spans) {
      String text = layout.text(span.content(), span.to());
      String heading = Remarks.heading(text);
      String rest = heading == null ? text : Remarks.behindHeading(text, heading);
      // "1. Summary. (C) The lake froze.": the mark stands behind the label.
      PortionMark late = span.marking() == null && heading != null ? PortionMark.at(rest, 0) : null;
      paragraphs.add(
          new Paragraph(
              span.number(),
              late == null ? span.marking() : late.marking(),
              null,
              heading,
              late == null ? rest : rest.substring(late.end()).strip()));
    }
    return paragraphs;
  }

  private static void claim(
      Notes notes,
      Layout layout,
      Signature signature,
      SummaryReader.Range summary,
      List<CommentReader.Range> comments) {
    Flow flow = layout.flow();
    if (signature.line() >= 0) {
      notes.claim("signedBy", flow.line(signature.line()));
    }
    if (summary != null) {
      notes.claim("summary", flow.lines(summary.from(), summary.to()));
    }
    for (CommentReader.Range range : comments) {
      notes.claim("comments", flow.lines(range.from(), range.to()));
    }
    notes.claim("signedBy", flow.lines(signature.from(), flow.text().length()));
    for (int i = 0; i < flow.size(); i++) {
      if (layout.isHeading(i)) {
        notes.claim("paragraphs heading", flow.line(i));
      }
    }
  }

  private static void claim(Notes notes, Layout layout, ParagraphSpan span) {
    Flow flow = layout.flow();
    String claim = span.claim();
    for (int i = flow.indexAt(span.from()); i < flow.size() && flow.start(i) < span.to(); i++) {
      if (!layout.isHeading(i)) {
        notes.claim(claim, flow.line(i));
      }
    }
  }
}
