package org.cableway.parse.boilerplate.blind;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The transmission header of an invented telegram. */
final class HeaderMaker {

  private static final List<String> INDICATORS =
      List.of("RUEHBI", "RUEHCI", "RUEHDBU", "RUEHFL", "RUEHKW", "RUEHLA", "RUEHROV", "RUEHSR");
  private static final List<String> ADDRESSEES =
      List.of(
          "RUEHBJ/AMEMBASSY BEIJING",
          "RUEHLO/AMEMBASSY LONDON",
          "RUEHUL/AMEMBASSY SEOUL",
          "RHMFISS/CDR USCENTCOM MACDILL AFB FL",
          "RUEKJCS/SECDEF WASHDC",
          "RHEHNSC/NSC WASHDC",
          "RUEAIIA/CIA WASHDC",
          "RUCPDOC/DEPT OF COMMERCE WASHDC",
          "RUCNMEM/EU MEMBER STATES COLLECTIVE",
          "RUEHNO/USMISSION USNATO");
  private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("DDDHHmm");

  private final Dice dice;
  private final TelegramFacts facts;
  private final List<String> lines = new ArrayList<>();
  private final String precedence;

  HeaderMaker(Dice dice, TelegramFacts facts) {
    this.dice = dice;
    this.facts = facts;
    this.precedence = dice.pick("O", "P", "R");
  }

  List<String> lines() {
    switch (facts.form()) {
      case ROUTED -> routing();
      case DISTRIBUTION -> distribution();
      case PAGED -> paged();
      case PLAIN -> {}
      case BARE, NEWSPAPER -> {
        return List.of();
      }
    }
    addresses();
    return lines;
  }

  private void routing() {
    lines.add(dice.pick("VZCZCXRO", "VZCZCXYZ", "VZCZCMDI") + dice.number(1000, 9999));
    StringBuilder routing = new StringBuilder(precedence + precedence);
    int indicators = dice.number(1, 7);
    for (int i = 0; i < indicators; i++) {
      routing.append(' ').append(INDICATORS.get(i));
    }
    lines.add(routing.toString());
    if (dice.chance(30)) {
      lines.add("");
    }
    lines.add(
        String.format(
            "DE %s #%04d%s %s",
            facts.indicator(),
            facts.serial(),
            dice.pick("", "/01"),
            FILED.format(facts.created())));
    lines.add(dice.pick("ZNY CCCCC ZZH", "ZNY SSSSS ZZH", "ZNR UUUUU ZZH"));
  }

  private void distribution() {
    lines.add("ACTION " + dice.pick("EUR-00", "WHA-00", "AF-00", "EAP-00"));
    lines.add("");
    lines.add("INFO  LOG-00   EEB-00   AID-00   AMAD-00  ACQ-00   CIAE-00");
    lines.add("      DODE-00  DOEE-00  PM-00    VCI-00   FRB-00     /000W");
    lines.add("                  ------------------50B38D  091507Z /38");
  }

  private void paged() {
    lines.add("CONFIDENTIAL");
    lines.add("");
    lines.add(facts.pageLine(1, 2));
    lines.add("ACTION " + dice.pick("EB-08", "AF-10", "ARA-14"));
    lines.add("INFO OCT-01 ISO-00 SSO-00 NSCE-00 CIAE-00 /066 W");
    lines.add("                  ---------------------     " + dice.number(10000, 99999));
  }

  private void addresses() {
    lines.add(precedence + " " + facts.dateTimeGroup() + (dice.chance(8) ? " ZDK" : ""));
    lines.add("FM " + facts.kind() + " " + facts.post());
    boolean routed = facts.form() == TelegramMaker.Form.ROUTED;
    String state = routed ? "TO RUEHC/SECSTATE WASHDC" : "TO SECSTATE WASHDC";
    lines.add(state + dice.pick(" ", " PRIORITY ", " IMMEDIATE ") + dice.number(1000, 9999));
    int addressees = dice.number(0, 6);
    int start = dice.number(0, 3);
    for (int i = 0; i < addressees; i++) {
      String addressee = ADDRESSEES.get(start + i);
      String shown = routed ? addressee : addressee.substring(addressee.indexOf('/') + 1);
      lines.add((i == 0 ? "INFO " : "") + shown + dice.pick("", "", " PRIORITY", " 0848"));
    }
  }
}
