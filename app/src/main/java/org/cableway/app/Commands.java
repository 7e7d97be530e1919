package org.cableway.app;

import java.util.List;
import org.cableway.app.command.DoctorCommand;
import org.cableway.app.command.EnrichCommand;
import org.cableway.app.command.ExportCommand;
import org.cableway.app.command.IngestCommand;
import org.cableway.app.command.ParseCommand;
import org.cableway.app.command.RejectedCommand;
import org.cableway.app.command.RemoveCommand;
import org.cableway.app.command.ReprocessCommand;
import org.cableway.app.command.RunCommand;
import org.cableway.app.command.SearchCommand;
import org.cableway.app.command.ShowCommand;
import org.cableway.app.command.StoreCommand;
import org.cableway.app.command.TailCommand;
import org.cableway.app.command.TopicsCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands, in the order in which the help shows them. */
final class Commands {

  private static final List<Class<?>> ALL =
      List.of(
          RunCommand.class,
          ParseCommand.class,
          IngestCommand.class,
          EnrichCommand.class,
          StoreCommand.class,
          TailCommand.class,
          SearchCommand.class,
          ShowCommand.class,
          ExportCommand.class,
          ReprocessCommand.class,
          RemoveCommand.class,
          RejectedCommand.class,
          TopicsCommand.class,
          DoctorCommand.class,
          HelpCommand.class);

  private Commands() {}

  /**
   * The command that the first argument names, and for anything else (help, a slip of the pen) all
   * of them. To read the options of all takes a fifth of a short command's time.
   */
  static List<Class<?>> of(String... args) {
    return ALL.stream()
        .filter(command -> args.length > 0 && name(command).equals(args[0]))
        .filter(command -> command != HelpCommand.class)
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(ALL);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
