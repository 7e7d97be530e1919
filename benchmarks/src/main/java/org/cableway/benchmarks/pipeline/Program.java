package org.cableway.benchmarks.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured. Declared in the order in which they run: the floor writes what parse made. */
enum Program {
  /** Documents to lines of JSON, without a broker. */
  PARSE("parse alone"),
  /** Two plain writes. */
  FLOOR("floor: two plain writes"),
  /** The pipeline up to its topics. */
  TOPICS("run --no-store"),
  /** The pipeline with the store that comes with it. */
  STORE("run, SQLite and full text");

  private final String title;

  Program(String title) {
    this.title = title;
  }

  /** For the table. */
  String title() {
    return title;
  }

  /**
   * Its command line.
   *
   * @param cableway starts Cableway
   * @param floor starts {@link Floor}
   * @param records what {@link #PARSE} printed
   */
  List<String> command(
      List<String> cableway, List<String> floor, Path data, Path dump, Path records) {
    List<String> command = new ArrayList<>(this == FLOOR ? floor : cableway);
    switch (this) {
      case PARSE -> command.addAll(List.of("parse", dump.toString()));
      case FLOOR -> command.addAll(List.of(data.toString(), dump.toString(), records.toString()));
      case TOPICS ->
          command.addAll(List.of("run", "--no-store", "--data", data.toString(), dump.toString()));
      case STORE -> command.addAll(List.of("run", "--data", data.toString(), dump.toString()));
    }
    return command;
  }
}
