package org.cableway.parse.format;

import org.cableway.parse.Line;
import org.jsoup.nodes.Element;

/**
 * A line of an HTML page.
 *
 * @param element what its first sign stands in; of a blank line, what ended before it
 */
record HtmlLine(Line line, Element element) {}
