package org.cableway.parse.boilerplate.blind;

import java.util.List;
import java.util.stream.Stream;
import org.cableway.parse.boilerplate.PageKind;
import org.cableway.parse.boilerplate.SamplePage;

/** All kinds of page that tests can make. */
public final class PageKinds {

  private PageKinds() {}

  /** Those that the strippers were made for, and those that they were not. */
  public static List<PageKind> all() {
    return Stream.<PageKind>concat(Stream.of(SamplePage.values()), Stream.of(BlindKind.values()))
        .toList();
  }
}
