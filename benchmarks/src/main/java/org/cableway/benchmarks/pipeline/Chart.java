package org.cableway.benchmarks.pipeline;

import java.util.List;
import java.util.Locale;

/** The medians as bars of an SVG picture. */
final class Chart {

  private static final int LABEL = 190;
  private static final int WIDTH = 720;
  private static final int ROW = 34;

  private Chart() {}

  static String of(List<Figures> figures, String caption) {
    double longest = figures.stream().mapToDouble(Figures::seconds).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    int height = ROW * (figures.size() + 1);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            WIDTH,
            height));
    for (int i = 0; i < figures.size(); i++) {
      svg.append(bar(figures.get(i), i * ROW, longest));
    }
    return svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"8\" y=\"%d\" fill=\"#555\">%s</text>%n</svg>%n",
                height - 12,
                caption))
        .toString();
  }

  private static String bar(Figures figures, int top, double longest) {
    int width = (int) ((WIDTH - LABEL - 70) * figures.seconds() / longest);
    String color = figures.program() == Program.FLOOR ? "#999" : "#36c";
    return String.format(
        Locale.ROOT,
        "<text x=\"8\" y=\"%d\">%s</text>%n<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"20\""
            + " fill=\"%s\"/>%n<text x=\"%d\" y=\"%d\">%.1f s</text>%n",
        top + 22,
        figures.program().title(),
        LABEL,
        top + 7,
        width,
        color,
        LABEL + width + 6,
        top + 22,
        figures.seconds());
  }
}
