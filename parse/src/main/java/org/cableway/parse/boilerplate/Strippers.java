package org.cableway.parse.boilerplate;

import java.util.List;
import org.cableway.parse.Page;

/** The strippers, in the order in which they are tried. */
public final class Strippers {

  private final List<BoilerplateStripper> strippers;

  private Strippers(List<BoilerplateStripper> strippers) {
    this.strippers = List.copyOf(strippers);
  }

  /** Every stripper of this library. */
  public static Strippers standard() {
    return new Strippers(
        List.of(
            new QuoteTagStripper(),
            new LineNumberStripper(),
            new EmphasisStripper(),
            new QuotedStripper(),
            new KeyBlockStripper(),
            new ReleaseStampStripper(),
            new PageNumberStripper(),
            new DoubleSpacingStripper()));
  }

  /** The names that their cuts carry, in their order. */
  List<String> names() {
    return strippers.stream().map(BoilerplateStripper::name).toList();
  }

  /** The page after all of them. A page that marks its telegram itself has nothing around it. */
  public Page strip(Page page) {
    if (page.isZoned()) {
      return page;
    }
    Page left = page;
    for (BoilerplateStripper stripper : strippers) {
      left = stripper.strip(left);
    }
    return left;
  }
}
