package org.cableway.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cableway.parse.tables.Posts;
import org.cableway.parse.tables.Table;

/**
 * What the corpus holds, counted without the code under test: names of the archive's entries, first
 * fields of the dump's rows, names of the blog's files.
 */
record CorpusInputs(Path mirror, Path dump, Path blog) {

  /** {@code "17","2/27/2007 12:00","07OSLO164",}: a row's first fields. */
  private static final Pattern ROW =
      Pattern.compile("\"\\d+\",\"[0-9/]+ [0-9:]+\",\"([^\"]+)\",.*");

  /** {@code 50133 2006-01-19 06OSLO131 Embassy Oslo}: a second cable, pasted into a page. */
  private static final Pattern PASTED =
      Pattern.compile(
          "&#x000A;\\d{1,7} {1,4}\\d{4}-\\d\\d-\\d\\d {1,4}(\\d\\d[A-Z]{2,24}\\d{1,7}) ");

  static CorpusInputs in(Path corpus) {
    return new CorpusInputs(
        corpus.resolve("cablegate-mirror.tar.gz"),
        corpus.resolve("cables.csv.gz"),
        corpus.resolve("blog"));
  }

  /** The canonical id of every document, with repeats. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    ids.addAll(mirrorIds());
    ids.addAll(dumpIds());
    ids.addAll(blogIds());
    Map<String, String> malformed = malformed();
    return ids.stream().map(id -> malformed.getOrDefault(id, id)).toList();
  }

  /** The ids of cables that stand in the page of another one. */
  List<String> pastedIds() throws IOException {
    List<String> ids = new ArrayList<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(mirror)))) {
      while (tar.getNextEntry() != null) {
        Matcher pasted = PASTED.matcher(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        while (pasted.find()) {
          ids.add(pasted.group(1));
        }
      }
    }
    return ids;
  }

  private List<String> mirrorIds() throws IOException {
    List<String> ids = new ArrayList<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(mirror)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && entry.getName().endsWith(".html")) {
          String name = Path.of(entry.getName()).getFileName().toString();
          ids.add(name.substring(0, name.length() - ".html".length()));
        }
      }
    }
    return ids;
  }

  private List<String> dumpIds() throws IOException {
    List<String> ids = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(dump)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          ids.add(row.group(1));
        }
      }
    }
    return ids;
  }

  private List<String> blogIds() throws IOException {
    try (Stream<Path> files = Files.list(blog)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList();
    }
  }

  private static Map<String, String> malformed() {
    Map<String, String> malformed = new HashMap<>();
    for (Map<String, String> row : Table.rows(Posts.class, "malformed_ids.csv")) {
      malformed.put(row.get("malformed"), row.get("canonical"));
    }
    return malformed;
  }
}
