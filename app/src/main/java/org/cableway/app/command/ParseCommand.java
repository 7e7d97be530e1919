package org.cableway.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.parse.DocumentReader;
import org.cableway.app.parse.ExplainReader;
import org.cableway.app.parse.ParseJob;
import org.cableway.app.parse.RecordFormat;
import org.cableway.app.parse.RecordReader;
import org.cableway.app.settings.Settings;
import org.cableway.enrich.Records;
import org.cableway.ingest.documents.Documents;
import org.cableway.parse.CableParser;
import picocli.CommandLine.ArgGroup;
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

  @Mixin ParserOptions parser;

  @ArgGroup Form form = new Form();

  /** One of both. */
  static final class Form {

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: jsonl.")
    RecordFormat format = RecordFormat.JSONL;

    @Option(
        names = "--explain",
        description = "Every line of a document, beside it the field that it was read for.")
    boolean explain;

    DocumentReader reader(CableParser parser) {
      return explain ? new ExplainReader(parser) : new RecordReader(format, new Records(parser));
    }
  }

  /** The command as it stands after these arguments were read. */
  static ParseCommand of(RecordFormat format, List<String> paths) {
    ParseCommand command = new ParseCommand();
    command.paths = new PathsParameter();
    command.paths.paths = paths;
    command.settings = new SettingsOptions();
    command.parser = new ParserOptions();
    command.form.format = format;
    return command;
  }

  @Override
  public Integer call() {
    Settings values = settings.read();
    Documents documents = new Documents(paths.existing(), values.limits());
    new ParseJob(
            form.reader(parser.parser(values)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err))
        .run(documents);
    return ExitCode.OK;
  }
}
