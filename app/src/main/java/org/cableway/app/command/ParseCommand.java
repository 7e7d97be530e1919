package org.cableway.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import org.cableway.app.parse.ParseJob;
import org.cableway.app.parse.RecordFormat;
import org.cableway.app.settings.Settings;
import org.cableway.ingest.documents.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Documents to records on the standard output, without a broker. */
@Command(
    name = "parse",
    description =
        "Documents to records on the standard output, one line a cable, without a broker."
            + " Rejections are JSON lines on the standard error.",
    mixinStandardHelpOptions = true)
public final class ParseCommand implements Callable<Integer> {

  @Mixin PathsParameter paths;
  @Mixin SettingsOptions settings;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  RecordFormat format;

  @Override
  public Integer call() {
    Settings values = settings.read();
    Documents documents = new Documents(paths.existing(), values.limits());
    new ParseJob(
            format,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err))
        .run(documents);
    return ExitCode.OK;
  }
}
