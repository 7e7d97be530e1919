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

/** The documents of a folder, at places that are the same on every machine. */
public final class SampleDocuments implements DocumentHandler {

  /** The folder, as tests run in the folder of their module. */
  public static final Path FOLDER = Path.of("..", "samples");

  /** Documents of one trouble each, many of them with a telegram for each form that it takes. */
  private static final Path ODDITIES = Path.of("src", "test", "resources", "oddities");

  private final String prefix;
  private final List<RawDocument> documents = new ArrayList<>();

  /** All samples; not the page that describes them. */
  public static List<RawDocument> all() {
    return of(FOLDER, "");
  }

  /** All documents of {@code oddities}, at places that start with that word. */
  static List<RawDocument> oddities() {
    return of(ODDITIES, "oddities/");
  }

  private static List<RawDocument> of(Path folder, String name) {
    Path whole = folder.toAbsolutePath().normalize();
    SampleDocuments samples = new SampleDocuments(whole.toUri().toString());
    new Documents(List.of(whole.toString()), Limits.DEFAULT).list(samples);
    return samples.documents.stream()
        .map(
            document ->
                new RawDocument(
                    document.bytes(),
                    new Place(name + document.place().uri(), document.place().entry())))
        .toList();
  }

  private SampleDocuments(String prefix) {
    this.prefix = prefix;
  }

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
