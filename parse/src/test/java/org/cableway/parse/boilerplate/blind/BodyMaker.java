package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Classification line, heading block, paragraphs and what stands between them, signature. */
final class BodyMaker {

  private final Dice dice;
  private final TelegramFacts facts;
  private final ProseMaker prose;
  private final List<String> lines = new ArrayList<>();
  private final int pages;
  private final String level;
  private final String mark;

  BodyMaker(Dice dice, TelegramFacts facts) {
    this.dice = dice;
    this.facts = facts;
    this.prose = new ProseMaker(dice, facts);
    this.pages = facts.old() ? 2 : dice.number(1, 3);
    String kind = facts.old() ? "C" : dice.pick("C", "C", "C", "S", "U");
    this.mark = kind.equals("U") ? dice.pick("U", "SBU") : dice.pick(kind, kind, kind + "/NF");
    this.level =
        switch (kind) {
          case "C" ->
              dice.pick("C O N F I D E N T I A L", "C O N F I D E N T I A L", "CONFIDENTIAL");
          case "S" -> "S E C R E T";
          default -> dice.pick("UNCLAS", "UNCLASSIFIED");
        };
  }

  List<String> lines() {
    lines.add(classification(1));
    gap();
    captions();
    declassification();
    lines.add((facts.flowing() ? "TAGS " : "TAGS: ") + dice.pick(Pool.TELEGRAMS.of("tags", "en")));
    subject();
    references();
    classifier();
    paragraphs();
    sign();
    return lines;
  }

  private String classification(int section) {
    String part = pages > 1 ? String.format(" SECTION %02d OF %02d", section, pages) : "";
    String serial = facts.old() ? "%04d" : "%06d";
    return level + part + " " + facts.post() + " " + String.format(serial, facts.serial());
  }

  private void captions() {
    if (facts.old()) {
      return;
    }
    if (mark.contains("NF")) {
      lines.add("NOFORN");
    }
    lines.add("SIPDIS");
    gap();
    if (dice.chance(50)) {
      lines.add(dice.pick("DEPT FOR EUR/NB, OES/OMC", "STATE PASS TO USTR", "NSC FOR MCTAVISH"));
      gap();
    }
  }

  private void declassification() {
    if (facts.old()) {
      lines.add("E.O. 11652: GDS");
    } else if (mark.startsWith("U") || mark.equals("SBU")) {
      lines.add("E.O. 12958: N/A");
    } else {
      String form = facts.flowing() ? "EO 12958 DECL: %s" : "E.O. 12958: DECL: %s";
      int month = facts.created().getMonthValue();
      lines.add(String.format(form, month + "/12/" + (facts.created().getYear() + 10)));
    }
  }

  private void subject() {
    lines.addAll(prose.wrap("SUBJECT: " + facts.subject()));
    gap();
  }

  private void references() {
    if (dice.chance(55)) {
      String year = String.format("%02d", facts.created().getYear() % 100 - 1);
      lines.add("REF: A. " + facts.post() + " " + dice.number(10, 999));
      if (dice.chance(60)) {
        lines.add("     B. " + year + " TALLINN " + dice.number(10, 99));
      }
      gap();
    }
  }

  private void classifier() {
    if (facts.old() || mark.startsWith("U") || mark.equals("SBU")) {
      return;
    }
    String by = dice.pick("Classified By: ", "CLASSIFIED BY: ", "Classified by ");
    String who =
        dice.pick("DCM Ann Larkspur", "Ambassador R. T. Dunmore", "Pol/Econ Chief J. Voss");
    lines.addAll(
        prose.wrap(by + who + dice.pick(" for reasons 1.4 (b) and (d).", ", reasons 1.4 (b/d)")));
    gap();
  }

  private void paragraphs() {
    int paragraphs = dice.number(4, 11);
    int page = 1;
    for (int i = 1; i <= paragraphs; i++) {
      if (i > 1 && dice.chance(25)) {
        lines.addAll(prose.heading());
      }
      List<String> paragraph = prose.wrap(prose.paragraph(i, mark, i == paragraphs));
      if (page < pages && i > 1 && !facts.flowing()) {
        page++;
        int half = paragraph.size() / 2;
        lines.addAll(paragraph.subList(0, half));
        turnPage(page);
        lines.addAll(paragraph.subList(half, paragraph.size()));
      } else {
        lines.addAll(paragraph);
      }
      gap();
      if (dice.chance(15)) {
        lines.addAll(prose.aside(mark));
        gap();
      }
    }
  }

  private void turnPage(int page) {
    lines.add("");
    if (facts.old()) {
      lines.add("CONFIDENTIAL");
      lines.add("");
    }
    lines.add(facts.pageLine(page, pages));
    lines.add("");
    if (dice.chance(25)) {
      lines.add(classification(page));
      lines.add("");
      lines.add("SIPDIS");
      lines.add("");
    }
  }

  private void sign() {
    String name = dice.pick(Pool.TELEGRAMS.of("signer", "en"));
    int form = dice.number(0, 9);
    if (form == 0) {
      lines.remove(lines.size() - 1);
      lines.add(lines.remove(lines.size() - 1) + " " + name);
    } else if (form == 1) {
      lines.remove(lines.size() - 1);
    } else {
      lines.add(facts.old() ? name.toUpperCase(Locale.ROOT) : name);
    }
    lines.addAll(prose.tail());
  }

  private void gap() {
    lines.add("");
  }
}
