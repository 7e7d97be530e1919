package org.cableway.parse.boilerplate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.Signs;

/**
 * The library's pages carry its public key on top: {@code -----BEGIN PGP PUBLIC KEY BLOCK-----}.
 */
final class KeyBlockStripper implements BoilerplateStripper {

  private static final Pattern BEGIN =
      Pattern.compile("\\s{0,9}-{3,6}BEGIN PGP [A-Z ]{3,40}-{3,6}");
  private static final Pattern END = Pattern.compile("\\s{0,9}-{3,6}END PGP [A-Z ]{3,40}-{3,6}");

  /** {@code Key fingerprint = 9EF0 C41A ...}, {@code mQQBBGBjDtIBH6DJa80zDBgR...}. */
  private static final Pattern KEY_LINE =
      Pattern.compile("\\s{0,9}(?:Key fingerprint\\b.{0,100}|[A-Za-z0-9+/]{60,80}={0,2})");

  private static final String FINGERPRINT = "Key fingerprint";

  private static final int MAX_BLOCK = 400;

  @Override
  public String name() {
    return "key-block";
  }

  @Override
  public Page strip(Page page) {
    Set<Integer> block = block(page);
    return LineStripper.without(
        page, name(), line -> (!block.isEmpty() && block.contains(line.number())) || isOfKey(line));
  }

  private static boolean isOfKey(Line line) {
    return mayBeOfKey(line) && KEY_LINE.matcher(line.text()).matches();
  }

  // Hardly a line of prose has so much ink and so few blanks.
  private static boolean mayBeOfKey(Line line) {
    int ink = line.signs().ink();
    boolean isDense = ink >= 60 && ink <= 82 && line.text().length() - ink <= 9;
    return isDense || line.text().contains(FINGERPRINT);
  }

  private static Set<Integer> block(Page page) {
    Set<Integer> block = new HashSet<>();
    Set<Integer> open = null;
    for (Line line : page.lines()) {
      boolean isBegin = line.signs().has(Signs.RULE) && BEGIN.matcher(line.text()).matches();
      open = isBegin ? new HashSet<>() : open;
      if (open == null || open.size() > MAX_BLOCK) {
        open = null;
        continue;
      }
      open.add(line.number());
      if (END.matcher(line.text()).matches()) {
        block.addAll(open);
        open = null;
      }
    }
    return block;
  }
}
