package org.cableway.app.documentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page for people.
 *
 * @param file where it stands
 * @param text its Markdown
 */
record Document(Path file, String text) {

  /** {@code `parse/src/main/java/.../Formats.java`}. */
  private static final Pattern SOURCE =
      Pattern.compile("`([a-z]{3,12}/[A-Za-z0-9/_-]{1,200}\\.java)`");

  private static final String FENCE = "```";

  /** Every page of the tree. */
  static List<Document> all() {
    return SourceTree.pages().stream()
        .map(file -> new Document(file, SourceTree.read(file)))
        .toList();
  }

  /** First groups of all matches. */
  List<String> found(Pattern pattern) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** True where a link's file exists, and has the heading that stands behind the sign. */
  boolean leadsTo(String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1 || anchors(SourceTree.read(target)).contains(parts[1]));
  }

  private static List<String> anchors(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }

  /** The blocks of Java, each with the source file that the page names last before it. */
  List<Quotation> quotations() {
    List<Quotation> quotations = new ArrayList<>();
    String path = null;
    List<String> block = null;
    for (String line : text.lines().toList()) {
      if (block != null && line.strip().equals(FENCE)) {
        quotations.add(new Quotation(path, block));
        block = null;
      } else if (block != null) {
        block.add(line);
      } else if (line.strip().equals(FENCE + "java")) {
        block = new ArrayList<>();
      }
      Matcher source = SOURCE.matcher(line);
      path = source.results().map(MatchResult::group).reduce(path, (a, b) -> b.replace("`", ""));
    }
    return quotations;
  }

  /** The path from the root of the tree. */
  @Override
  public String toString() {
    return SourceTree.ROOT.relativize(file).toString();
  }
}
