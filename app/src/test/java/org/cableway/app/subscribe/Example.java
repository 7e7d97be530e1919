package org.cableway.app.subscribe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a page of the documentation: a fenced block with a name, so that the page and the
 * test are one.
 *
 * @param name the file that a reader would save it to, {@code Subscriber.java}
 * @param code what stands in the block
 * @param lines what it prints, among others: the block {@code text} that follows, if one does
 */
record Example(String name, String code, List<String> lines) {

  private static final Path PAGE = Path.of("../docs/subscribe.md");

  /** ```java Subscriber.java */
  private static final Pattern FENCE = Pattern.compile("```([a-z]+) ?(.*)");

  /** The one of this name in docs/subscribe.md. */
  static Example named(String name) throws IOException {
    return all().stream().filter(example -> example.name().equals(name)).findAny().orElseThrow();
  }

  private static List<Example> all() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> block = null;
    Matcher fence = null;
    for (String line : Files.readAllLines(PAGE)) {
      Matcher opening = FENCE.matcher(line);
      if (block == null && opening.matches()) {
        fence = opening;
        block = new ArrayList<>();
      } else if (block != null && line.equals("```")) {
        add(examples, fence, block);
        block = null;
      } else if (block != null) {
        block.add(line);
      }
    }
    return examples;
  }

  private static void add(List<Example> examples, Matcher fence, List<String> block) {
    if (fence.group(1).equals("text")) {
      Example last = examples.remove(examples.size() - 1);
      examples.add(new Example(last.name, last.code, List.copyOf(block)));
    } else if (!fence.group(2).isEmpty()) {
      String code = String.join("\n", block) + "\n";
      examples.add(new Example(fence.group(2), code, List.of()));
    }
  }

  /** Saves it as a reader would. */
  Path save(Path folder) throws IOException {
    return Files.writeString(folder.resolve(name), code);
  }

  /**
   * The lines that the page has below it and that were not printed.
   *
   * @throws IllegalStateException where the page has none: then nothing could be missing
   */
  List<String> missingIn(String printed) {
    if (lines.isEmpty()) {
      throw new IllegalStateException(name + ": no lines below it (expected: a block of text)");
    }
    List<String> missing = new ArrayList<>(lines);
    missing.removeAll(printed.lines().map(String::stripTrailing).toList());
    return missing;
  }
}
