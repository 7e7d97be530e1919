package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An invented telegram: every line of it belongs to it.
 *
 * @param id canonical id
 * @param header transmission header
 * @param body classification line to signature
 */
record SampleTelegram(String id, List<String> header, List<String> body) {

  private static final List<String> POSTS =
      List.of("QUITO", "OSLO", "PORT AU PRINCE", "THE HAGUE", "LUSAKA", "NEW DELHI", "TALLINN");
  private static final List<String> WORDS =
      List.of(
          "the",
          "minister",
          "of",
          "fisheries",
          "told",
          "econoff",
          "that",
          "a",
          "new",
          "harbor",
          "would",
          "be",
          "built",
          "by",
          "spring",
          "and",
          "asked",
          "for",
          "help",
          "with",
          "cranes",
          "customs",
          "officials",
          "said",
          "tariffs",
          "on",
          "wool",
          "had",
          "risen",
          "because",
          "ferry",
          "traffic",
          "was",
          "down",
          "in",
          "the",
          "north",
          "post",
          "believes",
          "this",
          "share",
          "more",
          "comments",
          "related",
          "to",
          "reply",
          "posted",
          "about",
          "source");
  private static final List<String> NAMES =
      List.of("LARKSPUR", "Winterbourne", "O'DELL", "VAN HOLTEN", "MCTAVISH", "Dunmore");

  /** A telegram that depends on the seed alone. */
  static SampleTelegram of(long seed) {
    Random random = new Random(seed);
    String post = POSTS.get(random.nextInt(POSTS.size()));
    int serial = 1 + random.nextInt(9000);
    List<String> header = header(random, post, serial);
    List<String> body = body(random, post, serial);
    String id = "09" + post.replace(" ", "") + serial;
    return new SampleTelegram(id, header, body);
  }

  /** Header, a blank line, body. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(header);
    lines.add("");
    lines.addAll(body);
    return lines;
  }

  private static List<String> header(Random random, String post, int serial) {
    List<String> lines = new ArrayList<>();
    int form = random.nextInt(4);
    if (form == 0) {
      lines.add("ACTION EUR-00");
      lines.add("");
      lines.add("INFO  LOG-00   EEB-00   AID-00   AMAD-00  ACQ-00   CIAE-00");
      lines.add("      DODE-00  DOEE-00    /000W");
      lines.add("                  ------------------50B38D  091507Z /38");
    }
    if (form > 1) {
      lines.add("VZCZCXRO" + (1000 + random.nextInt(9000)));
      lines.add("RR RUEHBI RUEHCI RUEHDBU");
      if (form == 3) {
        lines.add("");
      }
      lines.add("DE RUEHQT #" + String.format("%04d", serial % 10000) + "/01 0990504");
      lines.add("ZNY CCCCC ZZH");
    }
    lines.add("R 0905" + (10 + random.nextInt(49)) + "Z APR 09");
    lines.add("FM AMEMBASSY " + post);
    lines.add("TO RUEHC/SECSTATE WASHDC 5125");
    lines.add("INFO RUEHBJ/AMEMBASSY BEIJING 0848");
    lines.add("RHMFISS/CDR USCENTCOM MACDILL AFB FL");
    return lines;
  }

  private static List<String> body(Random random, String post, int serial) {
    List<String> lines = new ArrayList<>();
    String level = random.nextBoolean() ? "C O N F I D E N T I A L" : "UNCLAS";
    String section = random.nextBoolean() ? " SECTION 01 OF 02" : "";
    lines.add(level + section + " " + post + " " + String.format("%06d", serial));
    lines.add("");
    lines.add("SIPDIS");
    lines.add("");
    lines.add("DEPT FOR EUR/NB, OES/OMC");
    lines.add("");
    lines.add("E.O. 12958: DECL: 04/09/2019");
    lines.add("TAGS: PREL EFIS ECON");
    lines.add("SUBJECT: A HARBOR FOR THE NORTH, AND WHO");
    lines.add("IS TO PAY FOR IT");
    lines.add("");
    lines.add("REF: A. OSLO 123");
    lines.add("     B. 08 TALLINN 45");
    lines.add("");
    lines.add("Classified By: DCM Ann Larkspur for reasons 1.4 (b) and (d)");
    lines.add("");
    int paragraphs = 3 + random.nextInt(6);
    for (int i = 1; i <= paragraphs; i++) {
      paragraph(random, i, post, serial, lines);
    }
    sign(random, lines);
    return lines;
  }

  private static void paragraph(
      Random random, int number, String post, int serial, List<String> lines) {
    if (random.nextInt(4) == 0) {
      lines.add(random.nextBoolean() ? "BACKGROUND" : "A Harbor in Want of Money");
      lines.add("----------");
      lines.add("");
    }
    StringBuilder line = new StringBuilder(number + ".  (C) ");
    line.append(number == 1 ? "SUMMARY:  The" : "The");
    int words = 30 + random.nextInt(60);
    for (int i = 0; i < words; i++) {
      if (line.length() > 58) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    lines.add(line + ".");
    lines.add("");
    if (number == 2) {
      lines.add(post + String.format(" %08d  002 OF 003", serial));
      lines.add("");
    }
  }

  private static void sign(Random random, List<String> lines) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    int form = random.nextInt(4);
    if (form == 0) {
      lines.remove(lines.size() - 1);
      lines.add(lines.remove(lines.size() - 1) + " " + name);
    } else if (form == 1) {
      lines.remove(lines.size() - 1);
      lines.add(name);
    } else {
      lines.add(name);
    }
    if (random.nextInt(6) == 0) {
      lines.add("");
      lines.add("NNNN");
    }
  }
}
