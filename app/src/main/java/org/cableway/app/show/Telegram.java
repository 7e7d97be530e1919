package org.cableway.app.show;

import static org.cableway.app.show.Words.after;
import static org.cableway.app.show.Words.bracketed;
import static org.cableway.app.show.Words.join;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Paragraph;

/** Summary, paragraphs with their marks, comments; the body as sent where it has no paragraphs. */
final class Telegram {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  static void write(Page page, CableRecord cable) {
    apart(page, "SUMMARY", cable.summary(), cable.paragraphs());
    cable.paragraphs().forEach(paragraph -> paragraph(page, paragraph));
    cable.comments().forEach(comment -> apart(page, "COMMENT", comment, cable.paragraphs()));
    if (cable.paragraphs().isEmpty() && cable.text() != null && cable.text().body() != null) {
      page.blank();
      page.text(cable.text().body());
    }
  }

  private static void paragraph(Page page, Paragraph paragraph) {
    page.blank();
    String number = paragraph.number() == null ? null : paragraph.number() + ".";
    String mark = join(" ", number, bracketed(paragraph.marking()));
    page.paragraph(
        Objects.requireNonNullElse(mark, ""),
        join(" ", after("", heading(paragraph)), paragraph.text()));
  }

  private static String heading(Paragraph paragraph) {
    return paragraph.heading() == null ? null : paragraph.heading() + ":";
  }

  /** Most stand in a paragraph already: nobody wants to read them twice. */
  private static void apart(Page page, String label, String text, List<Paragraph> paragraphs) {
    if (text == null || paragraphs.stream().anyMatch(paragraph -> holds(paragraph, text))) {
      return;
    }
    page.blank();
    page.paragraph("", label + ": " + text);
  }

  private static boolean holds(Paragraph paragraph, String text) {
    return paragraph.text() != null && spaced(paragraph.text()).contains(spaced(text));
  }

  private static String spaced(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private Telegram() {}
}
