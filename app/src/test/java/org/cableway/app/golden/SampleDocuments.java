package org.cableway.app.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;

/** The documents of {@code samples/}, at places that are the same on every machine. */
public final class SampleDocuments implements DocumentHandler {

  /** The folder, as tests run in the folder of their module. */
  public static final Path FOLDER = Path.of("..", "samples");

  private final String prefix = FOLDER.toAbsolutePath().normalize().toUri().toString();
  private final List<RawDocument> documents = new ArrayList<>();

  /** All of them but the page that describes them. */
  public static List<RawDocument> all() {
    SampleDocuments samples = new SampleDocuments();
    String folder = FOLDER.toAbsolutePath().normalize().toString();
    new Documents(List.of(folder), Limits.DEFAULT).list(samples);
    return List.copyOf(samples.documents);
  }

  private SampleDocuments() {}

  @Override
  public void document(RawDocument document) {
    Place place = document.place();
    String path = place.uri().substring(prefix.length()).replaceFirst("^/", "");
    if (!path.equals("README.md")) {
      documents.add(new RawDocument(document.bytes(), new Place(path, place.entry())));
    }
  }

  @Override
  public void rejected(RawDocument document, long size, RejectedException reason) {
    throw new IllegalStateException(document.place().toString(), reason);
  }

  @Override
  public void skipped(Place place) {
    throw new IllegalStateException(place + ": skipped (expected: read)");
  }
}
