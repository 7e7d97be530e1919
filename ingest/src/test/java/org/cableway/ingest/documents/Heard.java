package org.cableway.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;

/** A handler that writes down what it hears, as lines that a test can compare. */
final class Heard implements DocumentHandler {

  final List<RawDocument> documents = new ArrayList<>();
  final List<Long> sizes = new ArrayList<>();
  final List<RawDocument> refused = new ArrayList<>();

  /**
   * {@code a.html: text}, {@code a.zip too-deep}, {@code .b skipped}; entries where there is one.
   */
  final List<String> lines = new ArrayList<>();

  static Heard of(Limits limits, byte[] stdin) {
    Heard heard = new Heard();
    new Documents(List.of("-"), limits, new ByteArrayInputStream(stdin)).list(heard);
    return heard;
  }

  static Heard of(byte[] stdin) {
    return of(Limits.DEFAULT, stdin);
  }

  @Override
  public void document(RawDocument document) {
    documents.add(document);
    lines.add(name(document.place()) + ": " + new String(document.bytes(), UTF_8));
  }

  @Override
  public void rejected(RawDocument document, long size, RejectedException reason) {
    sizes.add(size);
    refused.add(document);
    lines.add(name(document.place()) + " " + reason.code().code());
  }

  @Override
  public void skipped(Place place) {
    lines.add(name(place) + " skipped");
  }

  private static String name(Place place) {
    return place.entry() != null
        ? place.entry()
        : place.uri().replaceAll("/$", "").replaceAll(".*/", "");
  }
}
