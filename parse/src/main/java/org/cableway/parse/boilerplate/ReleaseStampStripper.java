package org.cableway.parse.boilerplate;

import java.util.regex.Pattern;
import org.cableway.parse.Page;

/** Stamps of the release, which stand at every page break of older telegrams. */
final class ReleaseStampStripper implements BoilerplateStripper {

  /**
   * {@code Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review ...}.
   */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?i).{0,60}Declassified/Released US Department of State.{0,120}"
              + "|\\s{0,40}EO Systematic Review \\d{1,2} [A-Z]{3} \\d{4}\\s{0,9}"
              + "|\\s{0,40}(?:Margaret P\\. Grafeld|Sheryl P\\. Walter)\\s{0,9}(?:Declassified/Released)?\\s{0,9}"
              + "|\\s{0,40}US Department of State\\s{1,9}EO Systematic Review.{0,40}");

  @Override
  public String name() {
    return "release-stamp";
  }

  @Override
  public Page strip(Page page) {
    return LineStripper.without(page, name(), line -> STAMP.matcher(line.text()).matches());
  }
}
