package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An invented telegram of the 1970s as the National Archives give it. */
final class SampleArchive {

  private static final List<String> LEVELS = List.of("UNCLASSIFIED", "CONFIDENTIAL", "SECRET");
  private static final int PAGE_LINES = 30;

  private SampleArchive() {}

  /** The text of a modern one in capitals, between the heads and feet of printed pages. */
  static SampleTelegram telegram(int seed) {
    SampleTelegram modern = SampleTelegram.of(seed);
    Random random = new Random(seed);
    String level = LEVELS.get(random.nextInt(LEVELS.size()));
    String post = modern.id().replaceAll("^09|\\d+$", "");
    String serial = "%05d".formatted(Integer.parseInt(modern.id().replaceAll("^\\d+\\D+", "")));
    String receipt = post + " " + serial + " 051020Z";
    return new SampleTelegram(
        "75" + post + Integer.parseInt(serial),
        header(random, level, post, receipt),
        body(modern, level, post, serial, receipt));
  }

  private static List<String> header(Random random, String level, String post, String receipt) {
    List<String> lines = new ArrayList<>(List.of(level, "", "PAGE 01 " + receipt));
    if (random.nextBoolean()) {
      lines.add("12");
    }
    lines.add("ACTION EUR-12");
    lines.add("");
    lines.add("INFO  OCT-01  ISO-00  CIAE-00  DODE-00  PM-03  H-02  INR-07  L-02");
    lines.add("      NSAE-00  PA-01  /026 W");
    lines.add("--------------------- 062281");
    lines.add((random.nextBoolean() ? "O R" : "R") + " 051020Z JUN 75");
    lines.add("FM AMEMBASSY " + post);
    lines.add("TO SECSTATE WASHDC IMMEDIATE 1291");
    lines.add("INFO AMEMBASSY BEIJING");
    return lines;
  }

  private static List<String> body(
      SampleTelegram modern, String level, String post, String serial, String receipt) {
    List<String> lines = new ArrayList<>();
    boolean isSecret = !level.equals("UNCLASSIFIED");
    lines.add((isSecret ? level.replaceAll("(?<=.)", " ") : "UNCLAS ") + post + " " + serial);
    lines.add("");
    lines.add("E.O. 11652: GDS");
    lines.add("TAGS: PREL, EFIS, EC");
    lines.add("SUBJ: A HARBOR FOR THE NORTH, AND WHO IS TO PAY FOR IT");
    lines.add("");
    int paragraphs = modern.body().indexOf(first(modern));
    int page = 1;
    for (String line : modern.body().subList(paragraphs, modern.body().size())) {
      if (line.contains(" 002 OF 003")) {
        continue;
      }
      lines.add(line.replaceAll("\\([CU]\\) ", "").toUpperCase(Locale.ROOT));
      if (lines.size() % PAGE_LINES == 0) {
        lines.addAll(List.of(level, "", level, "", "PAGE %02d ".formatted(++page) + receipt, ""));
      }
    }
    return lines;
  }

  private static String first(SampleTelegram modern) {
    return modern.body().stream().filter(line -> line.startsWith("1. ")).findFirst().orElseThrow();
  }

  /** The telegram with the archivists' attributes behind it. */
  static String around(SampleTelegram telegram) {
    String post = telegram.id().replaceAll("^75|\\d+$", "");
    int serial = Integer.parseInt(telegram.id().replaceAll("^\\d+\\D+", ""));
    return """
        %s

        Message Attributes

        Automatic Decaptioning: X
        Capture Date: 01 JAN 1994
        Channel Indicators: n/a
        Current Classification: UNCLASSIFIED
        Concepts: HARBORS, FISHING, LOANS
        Control Number: n/a
        Draft Date: 05 JUN 1975
        Disposition Comment: 25 YEAR REVIEW
        Document Number: 1975%s%05d
        Executive Order: GS
        From: %s
        Line Count: '112'
        Locator: TEXT ON-LINE
        Original Classification: CONFIDENTIAL
        Page Count: '3'
        Review History: RELEASED <03 APR 2003 by larkspu0>;
        APPROVED <07 APR 2003 by dunmore0>
        Review Markings: Margaret P. Grafeld
        Declassified/Released
        US Department of State
        EO Systematic Review
        05 JUL 2006
        Subject: A HARBOR FOR THE NORTH
        TAGS: PREL, EFIS, EC
        To: STATE
        Type: TE
        Markings: Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 05 JUL 2006
        """
        .formatted(String.join("\n", telegram.lines()), post, serial, post);
  }
}
