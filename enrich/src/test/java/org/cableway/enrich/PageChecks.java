package org.cableway.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Tag;

/** Compares a record with what its page says: field to null where right, else got and wanted. */
final class PageChecks {

  private static final Pattern TAG_WORD = Pattern.compile("[A-Z0-9/_-]{2,}");
  private static final Pattern MARK =
      Pattern.compile("^\\(?(?:TS|S|C|U|SBU|LOU)(?:/[A-Z/ ]+)?\\)\\s*");

  /** Titles of pages run into the next line of the heading, and hold marks of the page. */
  private static final Pattern RUN_ON =
      Pattern.compile("\\s(?:REFS?|REFTELS|CLASSIFIED BY)\\b|REFS?: |<BR>");

  static Map<String, String> check(JsonNode page, CableRecord record) {
    Map<String, String> checks = new TreeMap<>();
    if (record == null) {
      checks.put("referenceId", "no record");
      return checks;
    }
    checks.put("referenceId", same(record.referenceId(), page.path("referenceId").asText()));
    checks.put("created", created(page, record));
    checks.put("level", same(record.classification().level(), text(page, "classification")));
    checks.put("origin", same(record.origin().name(), text(page, "origin")));
    checks.put("tags", same(tags(record), words(page.path("tags"))));
    String id = record.transmission() == null ? null : record.transmission().id();
    checks.put("transmissionId", same(id, text(page, "transmissionId")));
    if (page.hasNonNull("released")) {
      checks.put("released", same(minute(record.released()), text(page, "released")));
    }
    if (page.hasNonNull("title")) {
      checks.put("subject", subject(record.subject(), text(page, "title")));
    }
    return checks;
  }

  /** The header's minutes where there are any; else the page's date and hour. */
  private static String created(JsonNode page, CableRecord record) {
    String got = minute(record.created());
    if (page.hasNonNull("createdDtg")) {
      return same(got, text(page, "createdDtg"));
    }
    return same(hour(got), hour(text(page, "created")));
  }

  private static String subject(String got, String title) {
    String want = letters(RUN_ON.split(plain(title))[0]);
    return letters(plain(got)).startsWith(want) ? null : got + " / " + title;
  }

  private static String plain(String text) {
    String upper =
        text == null ? "" : text.replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT);
    return MARK.matcher(upper).replaceFirst("");
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Z0-9]", "");
  }

  private static Set<String> tags(CableRecord record) {
    Set<String> words = new LinkedHashSet<>();
    record.tags().stream().map(Tag::asPrinted).forEach(tag -> words(tag, words));
    return words;
  }

  private static Set<String> words(JsonNode tags) {
    Set<String> words = new LinkedHashSet<>();
    tags.forEach(tag -> words(tag.asText(), words));
    return words;
  }

  private static void words(String tag, Set<String> into) {
    Matcher word = TAG_WORD.matcher(tag.toUpperCase(Locale.ROOT));
    while (word.find()) {
      into.add(word.group());
    }
  }

  private static String minute(Instant instant) {
    return instant == null ? null : instant.toString().substring(0, 16).replace('T', ' ');
  }

  private static String hour(String minute) {
    return minute == null ? null : minute.substring(0, 13);
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static String same(Object got, Object want) {
    return Objects.equals(got, want) ? null : got + " / " + want;
  }

  private PageChecks() {}
}
