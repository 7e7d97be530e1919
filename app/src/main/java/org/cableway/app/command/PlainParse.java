package org.cableway.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cableway.app.parse.RecordFormat;

/**
 * {@code cableway parse --format jsonl PATH…} as most scripts write it, read without the library of
 * the command line, which takes a third of the time of such a command. What it does not know, a
 * slip of the pen among it, is the library's.
 */
public final class PlainParse {

  private static final String COMMAND = "parse";
  private static final String FORMAT = "--format";

  /** Options, the standard input, and files of arguments. */
  private static final String NO_PATH = "-@";

  private PlainParse() {}

  /** The command, ready to be called; null where the library is to read the arguments. */
  public static ParseCommand of(String... args) {
    if (args.length < 2 || !args[0].equals(COMMAND)) {
      return null;
    }
    RecordFormat format = args[1].equals(FORMAT) ? format(args) : RecordFormat.JSONL;
    List<String> paths = paths(args, args[1].equals(FORMAT) ? 3 : 1);
    return format == null || paths.isEmpty() ? null : ParseCommand.of(format, paths);
  }

  private static RecordFormat format(String... args) {
    for (RecordFormat format : RecordFormat.values()) {
      if (args.length > 2 && format.name().toLowerCase(Locale.ROOT).equals(args[2])) {
        return format;
      }
    }
    return null;
  }

  /** Empty where one of them is none, or where nothing is. */
  private static List<String> paths(String[] args, int from) {
    List<String> paths = new ArrayList<>();
    for (int i = from; i < args.length; i++) {
      if (args[i].isEmpty()
          || NO_PATH.indexOf(args[i].charAt(0)) >= 0
          || !PathsParameter.exists(args[i])) {
        return List.of();
      }
      paths.add(args[i]);
    }
    return paths;
  }
}
