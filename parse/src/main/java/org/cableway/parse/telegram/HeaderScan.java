package org.cableway.parse.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.contract.CableRecord.Originator;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.parse.Notes;

/**
 * Goes through the parts of one header in order and keeps what they say. Only the first header
 * counts: a second one behind it is a copy. Lives as long as one header is read.
 */
final class HeaderScan {

  private static final String TRANSMISSION = "transmission";
  private static final String DISTRIBUTION = "transmission distribution";
  private static final String DRAFTING = "transmission drafting";
  private static final String SIGNALS = "transmission signals";

  private enum Stage {
    BEFORE,
    ROUTING,
    FROM,
    TO,
    INFO,
    BEHIND
  }

  private final Notes notes;
  private Stage stage = Stage.BEFORE;
  private boolean drafting;
  private String id;
  private String routingPrecedence;
  private final List<String> routing = new ArrayList<>();
  private OriginatorLine originator;
  private String security;
  private DateTimeGroup group;
  private Instant sent;
  private String from;
  private final List<HeaderPart> to = new ArrayList<>();
  private final List<HeaderPart> info = new ArrayList<>();

  HeaderScan(Notes notes) {
    this.notes = notes;
  }

  /** Takes the next part, which is no page line. */
  void take(HeaderPart part) {
    String text = part.text().toUpperCase(Locale.ROOT);
    if (stage == Stage.BEHIND || text.isEmpty()) {
      return;
    }
    if (HeaderEnd.isBanner(text)) {
      notes.claim("sections mark", part.line());
      return;
    }
    if (!takeKnown(part, text) && !takeDistribution(part, text) && !takeGroup(part, text)) {
      takeRest(part, text);
    }
  }

  /** Takes a line that its own form tells: each begins with another letter. */
  private boolean takeKnown(HeaderPart part, String text) {
    return switch (text.charAt(0)) {
      case 'V' -> claimed("transmission id", takeId(text), part);
      case 'Z' ->
          claimed("transmission id", takeId(text), part)
              || claimed("transmission routing", takeRouting(text), part)
              || claimed("transmission security", takeSecurity(text), part)
              || claimed("transmission dtg", takeDateTimeGroup(part), part);
      case 'D' -> claimed("transmission originator", takeDe(text), part);
      case 'F' -> takeOriginator(part, text);
      case 'O', 'P', 'R' ->
          claimed("transmission routing", takeRouting(text), part)
              || claimed("transmission dtg", takeDateTimeGroup(part), part);
      default -> claimed("transmission dtg", takeDateTimeGroup(part), part);
    };
  }

  private boolean claimed(String field, boolean taken, HeaderPart part) {
    if (taken) {
      notes.claim(field, part.line());
    }
    return taken;
  }

  private boolean takeId(String text) {
    if (!TransmissionId.is(text)) {
      return false;
    }
    id = id == null && from == null ? text.replace(" ", "") : id;
    stage = from == null ? Stage.ROUTING : Stage.BEHIND;
    return true;
  }

  private boolean takeRouting(String text) {
    Optional<RoutingLine> line = RoutingLine.first(text);
    if (line.isEmpty() && stage == Stage.ROUTING) {
      line = RoutingLine.next(text);
    }
    if (line.isEmpty()) {
      return false;
    }
    if (from != null) {
      stage = Stage.BEHIND;
    } else if (originator == null) {
      stage = Stage.ROUTING;
      routingPrecedence = routingPrecedence == null ? line.get().precedence() : routingPrecedence;
      routing.addAll(line.get().indicators());
    }
    return true;
  }

  private boolean takeDe(String text) {
    Optional<OriginatorLine> line = OriginatorLine.read(text);
    if (line.isPresent() && originator == null) {
      originator = line.get();
      stage = stage == Stage.ROUTING ? Stage.BEFORE : stage;
    }
    return line.isPresent();
  }

  private boolean takeSecurity(String text) {
    Optional<SecurityLine> line = SecurityLine.read(text);
    if (line.isPresent() && security == null) {
      security = line.get().security();
    }
    return line.isPresent();
  }

  private boolean takeDateTimeGroup(HeaderPart part) {
    Optional<DateTimeGroup> line = DateTimeGroup.read(part.text());
    if (line.isEmpty()) {
      return false;
    }
    drafting = false;
    if (group == null || (group.precedence() == null && line.get().precedence() != null)) {
      group = line.get();
      sent = group.sent().orElse(null);
      if (sent == null) {
        notes.problem("dtg.unreadable", "transmission.dtg", part.line(), part.text());
      }
    }
    return true;
  }

  private boolean takeOriginator(HeaderPart part, String text) {
    int end = text.startsWith("FM") ? 2 : text.startsWith("FROM") ? 4 : -1;
    if (end < 0 || !Runs.endsWord(text, end)) {
      return false;
    }
    String name = text.substring(behindSigns(text, end));
    if (!Blanks.isOneLine(name)) {
      return false;
    }
    notes.claim("from", part.line());
    if (from != null) {
      stage = Stage.BEHIND;
      return true;
    }
    from = OperatingSignals.withoutTail(name).strip();
    stage = Stage.FROM;
    drafting = false;
    return true;
  }

  private boolean takeDistribution(HeaderPart part, String text) {
    boolean early = stage == Stage.BEFORE || stage == Stage.ROUTING;
    boolean offices = OfficeDistribution.isOffices(text) && (early || text.indexOf(' ') > 0);
    boolean rule = OfficeDistribution.isRule(text);
    boolean drafter = early && OfficeDistribution.isDrafting(text);
    boolean mark = early && (OfficeDistribution.isMark(text) || OfficeDistribution.isMailbox(text));
    if (!offices && !rule && !drafter && !mark && !(early && drafting)) {
      return false;
    }
    drafting = !rule && (drafting || drafter);
    notes.claim(offices || rule ? DISTRIBUTION : DRAFTING, part.line());
    return true;
  }

  private boolean takeGroup(HeaderPart part, String text) {
    boolean isTo = text.startsWith("TO");
    if (!isTo && !text.startsWith("INFO")) {
      return false;
    }
    int end = (isTo ? "TO" : "INFO").length();
    int start = behindSigns(text, end);
    String address = text.substring(start);
    if (end < text.length() && (start == end || !Blanks.isOneLine(address))) {
      return false;
    }
    stage = isTo ? Stage.TO : Stage.INFO;
    notes.claim(isTo ? "recipients" : "infoRecipients", part.line());
    if (end < text.length()) {
      address(part, address);
    }
    return true;
  }

  private static int behindSigns(String text, int from) {
    int at = from;
    while (at < text.length() && (Blanks.is(text.charAt(at)) || text.charAt(at) == ':')) {
      at++;
    }
    return at;
  }

  private void takeRest(HeaderPart part, String text) {
    boolean body = HeaderEnd.isBody(text);
    if (body && stage.compareTo(Stage.FROM) >= 0) {
      stage = Stage.BEHIND;
    } else if (body) {
      notes.claim(TRANSMISSION, part.line());
    } else if (OperatingSignals.isSignals(text)) {
      notes.claim(SIGNALS, part.line());
    } else if (isPartial(text)) {
      notes.claim("partial", part.line());
    } else if (stage.compareTo(Stage.FROM) >= 0 && AddressSigns.isAddress(text)) {
      stage = stage == Stage.FROM ? Stage.TO : stage;
      address(part, text);
    } else {
      notes.problem("header.unread", TRANSMISSION, part.line(), part.text());
    }
  }

  private static boolean isPartial(String text) {
    return text.startsWith("THIS RECORD IS A PARTIAL EXTRACT ")
        || text.contains("ORIGINAL CABLE IS NOT AVAILABLE");
  }

  private void address(HeaderPart part, String text) {
    boolean isTo = stage == Stage.TO;
    notes.claim(isTo ? "recipients" : "infoRecipients", part.line());
    (isTo ? to : info).add(part.withText(OperatingSignals.withoutTail(text)));
  }

  /** What was read. */
  TransmissionHeader header() {
    AddresseeReader reader = new AddresseeReader(notes);
    int recipients = reader.read(to, "recipients");
    reader.read(info, "infoRecipients");
    List<Addressee> all = reader.addressees();
    return new TransmissionHeader(
        transmission(),
        sent,
        from == null || from.isEmpty() ? null : from,
        all.subList(0, recipients),
        all.subList(recipients, all.size()));
  }

  private Transmission transmission() {
    if (id == null && routing.isEmpty() && originator == null && group == null) {
      return null;
    }
    String precedence = group == null ? null : group.precedence();
    return new Transmission(
        id,
        precedence == null ? routingPrecedence : precedence,
        null,
        group == null ? null : group.infoPrecedence(),
        routing,
        originator == null ? null : new Originator(originator.indicator(), null),
        originator == null ? null : originator.serial(),
        originator == null ? null : originator.filed(),
        group == null ? null : group.dtg(),
        security);
  }
}
