package org.cableway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a JSON Schema does to readers and writers of an earlier one. Fields may be added where they
 * are optional; anything else is a break, also what only loosens: yesterday's readers check today's
 * records with yesterday's schema.
 */
final class Breaks {

  /** What is for people, and the version itself. */
  private static final Set<String> NOTES = Set.of("$id", "title", "description", "examples");

  private final List<String> found = new ArrayList<>();

  /** Each break as {@code place: what}; empty where there is none. */
  static List<String> of(JsonNode released, JsonNode current) {
    Breaks breaks = new Breaks();
    breaks.schema("", released, current);
    return breaks.found;
  }

  private void schema(String place, JsonNode released, JsonNode current) {
    for (String keyword : names(released, current)) {
      JsonNode before = released.path(keyword);
      JsonNode now = current.path(keyword);
      switch (keyword) {
        case "properties", "$defs" -> members(place + "/" + keyword, before, now);
        case "items" -> schema(place + "/items", before, now);
        default -> same(place + "/" + keyword, before, now);
      }
    }
  }

  private void members(String place, JsonNode released, JsonNode current) {
    released
        .properties()
        .forEach(
            member -> {
              String there = place + "/" + member.getKey();
              if (current.has(member.getKey())) {
                schema(there, member.getValue(), current.get(member.getKey()));
              } else {
                found.add(there + ": removed");
              }
            });
  }

  private void same(String place, JsonNode released, JsonNode current) {
    if (!released.equals(current)) {
      found.add(place + ": " + text(current) + " (expected: " + text(released) + ")");
    }
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "absent" : node.toString();
  }

  private static Set<String> names(JsonNode released, JsonNode current) {
    Set<String> names = new TreeSet<>();
    released.fieldNames().forEachRemaining(names::add);
    current.fieldNames().forEachRemaining(names::add);
    names.removeAll(NOTES);
    return names;
  }
}
