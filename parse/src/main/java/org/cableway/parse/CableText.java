package org.cableway.parse;

import java.util.List;

/**
 * One telegram, alone: no line of the page around it.
 *
 * @param page the page that it stood on; its lines may hold other telegrams too
 * @param index 0 for the first telegram of the page
 * @param facts what the page says of this telegram
 * @param header the transmission header, empty where there is none
 * @param body classification line to signature; section headers and page lines still in place
 */
public record CableText(Page page, int index, PageFacts facts, List<Line> header, List<Line> body) {

  public CableText {
    header = List.copyOf(header);
    body = List.copyOf(body);
  }
}
