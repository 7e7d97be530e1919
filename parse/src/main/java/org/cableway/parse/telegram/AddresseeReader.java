package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.parse.Notes;

/** Reads the addressees of a header, group by group. Lives as long as one header is read. */
final class AddresseeReader {

  private static final Pattern EXCLUSION = Pattern.compile("\\(?XMT\\b[ :/]*(.*)");

  private final Notes notes;
  private final List<Addressee> all = new ArrayList<>();
  private boolean excluding;

  AddresseeReader(Notes notes) {
    this.notes = notes;
  }

  /**
   * Reads a group behind those read before.
   *
   * @param group its lines in upper case, the word TO or INFO left out
   * @param field {@code recipients} or {@code infoRecipients}, for problems
   * @return how many addressees there are now
   */
  int read(List<HeaderPart> group, String field) {
    excluding = false;
    for (HeaderPart part : WrappedAddressees.join(group)) {
      Matcher exclusion = exclusion(part.text());
      if (exclusion != null && exclusion.matches()) {
        excluding = true;
        exclude(exclusion.group(1));
      } else {
        AddresseeLine.read(part.text()).ifPresent(line -> add(line, part, field));
      }
    }
    return all.size();
  }

  // Spares the pattern where it cannot match.
  private static Matcher exclusion(String text) {
    return text.startsWith("XMT") || text.startsWith("(XMT") ? EXCLUSION.matcher(text) : null;
  }

  private void add(AddresseeLine line, HeaderPart part, String field) {
    if (excluding && isBare(line)) {
      exclude(line.name());
      return;
    }
    excluding = !line.excluded().isEmpty();
    all.add(line.toAddressee());
    if (line.misspelt()) {
      notes.problem("addressee.precedence-misspelt", field, part.line(), part.text());
    }
  }

  /** A post behind XMT has neither routing nor precedence nor number; an addressee mostly has. */
  private static boolean isBare(AddresseeLine line) {
    return line.route() == null
        && line.precedence() == null
        && line.mcn() == null
        && !isCollective(line.name());
  }

  private void exclude(String posts) {
    if (all.isEmpty()) {
      return;
    }
    int at = lastCollective();
    Addressee from = all.get(at);
    Set<String> excluded = new LinkedHashSet<>(from.excluded());
    excluded.addAll(AddresseeLine.posts(posts));
    all.set(
        at,
        new Addressee(
            from.route(), from.name(), from.precedence(), from.mcn(), List.copyOf(excluded)));
  }

  /** Where no collective is named so, the addressee before is one under another name. */
  private int lastCollective() {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (isCollective(all.get(i).name())) {
        return i;
      }
    }
    return all.size() - 1;
  }

  private static boolean isCollective(String name) {
    return name.endsWith("COLLECTIVE") || name.endsWith(" POSTS") || name.endsWith(" STATES");
  }

  /** All addressees in their order. */
  List<Addressee> addressees() {
    return all;
  }
}
