package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A message to a mailing list as text; the cable indented, quoted or bare. */
final class MailText implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    List<String> page = new ArrayList<>();
    if (draw.chance(50)) {
      page.add("From cables-bounces@lists.example.org  " + draw.date());
      page.add("Return-Path: <cables-bounces@lists.example.org>");
      page.add("Received: from mx.example.org (mx.example.org [192.0.2.7]) by lists.example.org");
    }
    page.add(
        "From: "
            + draw.say("name")
            + draw.dice().pick(" <someone@mail.example>", " at mail.example"));
    page.add("To: " + draw.dice().pick("cables@lists.example.org", "<leaks@lists.example.org>"));
    if (draw.chance(30)) {
      page.add("Cc: " + draw.say("name") + " <other@mail.example>");
    }
    page.add("Subject: " + draw.dice().pick("[Cables] ", "Fwd: ", "") + draw.headline());
    page.add("Date: " + draw.date());
    if (draw.chance(40)) {
      page.add("Message-ID: <" + draw.fill("{n}.{n}") + "@mail.example>");
      page.add("Content-Type: text/plain; charset=UTF-8");
      page.add("X-Mailer: Apple Mail (2.1082)");
    }
    page.add("");
    if (draw.chance(60)) {
      page.add(
          draw.dice()
              .pick(
                  "Hi all,",
                  "Dear list,",
                  "Folks,",
                  "Hallo zusammen,",
                  "Bonjour,",
                  "Hola,",
                  "Hei,"));
      page.add("");
    }
    page.addAll(draw.some("intro", 1, 3));
    page.add("");
    if (draw.chance(25)) {
      page.add("---------- Forwarded message ----------");
      page.add("From: " + draw.say("name"));
      page.add("Date: " + draw.date());
      page.add("");
    }
    String indent = draw.dice().pick("", "", "> ", "    ", "\t", ">> ");
    telegrams.get(0).printed().forEach(line -> page.add((indent + line).stripTrailing()));
    page.add("");
    page.addAll(draw.some("outro", 0, 2));
    page.add("");
    page.add(draw.dice().pick("-- ", "--", "Best,", "Cheers,", "Gruß", "Saludos,", ""));
    page.addAll(draw.some("signature", 0, 2));
    page.add("");
    page.add(
        draw.dice()
            .pick(
                "_______________________________________________",
                "---------------------------------------------------------------------"));
    page.addAll(draw.some("list", 1, 5));
    return String.join("\n", page) + "\n";
  }
}
