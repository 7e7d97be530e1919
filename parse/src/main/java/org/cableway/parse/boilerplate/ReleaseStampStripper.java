package org.cableway.parse.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.Signs;

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

  /** How stamps start that have no stroke. */
  private static final List<String> STARTS =
      List.of("EO Systematic", "Margaret", "Sheryl", "US Department");

  private static final String FIRSTS = "EMSUemsu";

  @Override
  public String name() {
    return "release-stamp";
  }

  @Override
  public Page strip(Page page) {
    return LineStripper.without(page, name(), ReleaseStampStripper::isStamp);
  }

  private static boolean isStamp(Line line) {
    return mayBe(line) && STAMP.matcher(line.text()).matches();
  }

  private static boolean mayBe(Line line) {
    if (line.signs().has(Signs.SLASH)) {
      return true;
    }
    String text = line.text().stripLeading();
    if (text.isEmpty() || FIRSTS.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    for (int i = 0; i < STARTS.size(); i++) {
      String start = STARTS.get(i);
      if (text.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }
}
