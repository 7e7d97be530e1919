package org.cableway.app.show;

import static org.cableway.app.show.Words.bracketed;
import static org.cableway.app.show.Words.join;

import java.util.Objects;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.Problem;

/** A cable as a person reads it. */
public final class CableText {

  /**
   * Its facts, then the telegram, then where it came from.
   *
   * @param width most characters a line, 40 at least
   */
  public static String of(CableRecord cable, int width) {
    Page page = new Page(width);
    page.text(Objects.requireNonNullElse(cable.id(), "(no id)"));
    if (cable.subject() != null) {
      page.text(cable.subject());
    }
    page.blank();
    HeadFacts.write(page, cable);
    SubjectFacts.write(page, cable);
    Telegram.write(page, cable);
    page.blank();
    page.facts("Signed", cable.signedBy());
    source(page, cable);
    page.facts("Problems", cable.problems().stream().map(CableText::problem).toList());
    return page.toString();
  }

  private static void source(Page page, CableRecord cable) {
    Source source = cable.source();
    if (source != null) {
      page.fact("Copy", join("!", source.uri(), source.entry()));
      page.fact("", join(", ", source.format(), source.charset()));
      page.fact("SHA-256", source.sha256());
    }
    boolean same = cable.referenceId() == null || cable.referenceId().equals(cable.id());
    page.fact("Printed id", same ? null : cable.referenceId());
    page.fact("Also as", join(", ", cable.aliases().toArray(String[]::new)));
  }

  private static String problem(Problem problem) {
    String line = problem.line() > 0 ? "line " + problem.line() : null;
    return join(" ", problem.code(), bracketed(join(": ", line, problem.text())));
  }

  private CableText() {}
}
