package org.cableway.app.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.cableway.app.Dumps;

/**
 * Documents that arrive while things break: dumps of new cables, worse and better copies of old
 * ones, and now and then something that is no cable. It knows what must come of them.
 */
final class Supply {

  private static final int NEW_CABLES = 120;
  private static final int COPIES = 40;
  private static final int LONGEST = 400;

  private final Path folder;
  private final Random random;
  private final Map<Integer, Set<Integer>> copies = new TreeMap<>();
  private int files;
  private int documents;
  private int broken;

  Supply(Path folder, Random random) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.random = random;
  }

  /** One more dump, and one more document without a cable. */
  void bring() throws IOException {
    StringBuilder rows = new StringBuilder();
    int known = copies.size();
    for (int i = 0; i < NEW_CABLES; i++) {
      rows.append(row(known + i + 1));
    }
    for (int i = 0; i < COPIES && known > 0; i++) {
      rows.append(row(1 + random.nextInt(known)));
    }
    files++;
    put("dump-" + files + ".csv", rows.toString());
    put("list-" + files + ".txt", "bread, milk, " + files + " apples\n");
    documents++;
    broken++;
  }

  /** Id to the number of words in the remark of its best copy, which is its longest. */
  Map<String, Integer> best() {
    Map<String, Integer> best = new TreeMap<>();
    copies.forEach(
        (cable, lengths) ->
            best.put("09SUVA" + cable, lengths.stream().mapToInt(n -> n).max().orElseThrow()));
    return best;
  }

  int documents() {
    return documents;
  }

  int broken() {
    return broken;
  }

  private String row(int cable) {
    Set<Integer> lengths = copies.computeIfAbsent(cable, c -> new HashSet<>());
    int length = 1 + random.nextInt(LONGEST);
    while (!lengths.add(length)) {
      length = 1 + random.nextInt(LONGEST);
    }
    documents++;
    return Dumps.row(cable, "boat" + " boat".repeat(length - 1));
  }

  private void put(String name, String text) throws IOException {
    Path under = folder.resolve(name + ".part");
    Files.writeString(under, text, StandardCharsets.UTF_8);
    Files.move(under, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
