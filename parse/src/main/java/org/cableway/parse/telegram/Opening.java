package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Notes;

/**
 * What stands before the first label: classification line, captions, passing instructions, and now
 * and then notes of an editor.
 */
final class Opening {

  // Matches "STATE FOR SCA/CEN", "DEPT ALSO FOR EUR", "NSC FOR", "FOR THE SECRETARY",
  // "STATE PASS TO USAID", "FROM AMBASSADOR", "PARIS PLEASE PASS".
  static final Pattern PASSING =
      Pattern.compile(
          "\\W{0,3}(?:(?:[A-Z0-9][A-Z0-9 ,.:;()&'/-]{0,80}\\s)?(?:FOR|PASS(?:ES)?|RELAY)[,:]?|FROM|TO THE)\\s+\\S",
          CASE_INSENSITIVE);

  // Matches "STATE EEB/CIP - SFLYNN", "NEA/ARP BMCGRATH", "CG CJTF-101, POLAD", "STATE:NEA/MAG",
  // "EUR, PM, H".
  private static final Pattern OFFICES =
      Pattern.compile(
          "\\W{0,3}(?:(?:STATE|DEPT|DEPARTMENT|USTR|TREASURY|DOD|OSD)[\\s:,]{1,3}|[A-Z]{1,6}:\\s?)?"
              + "[A-Z]{1,6}(?:/[A-Z0-9]{1,8}){1,4}\\b|C[GO]S? |[A-Z/]{2,8}:\\s?[A-Z]{3}"
              + "|[A-Z]{1,5}(?:, ?[A-Z]{1,5}){1,9}$");

  // Matches an instruction that breaks off: "OSD FOR", "NEA/ARP AND".
  private static final Pattern OPEN_END = Pattern.compile("(?:^|\\s)(?:FOR|TO|AND|FROM|OF)$");

  // Matches "OSD COL JANE Q. DOE": who is meant, in a line right above "JCS FOR ...".
  private static final Pattern ADDRESSED =
      Pattern.compile("\\W{0,3}[A-Z][A-Z0-9 ,.:;()&'/-]{3,80}(?<![.:])");

  // Matches a sentence of a note: four words in lower case.
  private static final Pattern SENTENCE =
      Pattern.compile("(?=[a-z])(?:\\b[a-z]{3,}\\b\\W{1,3}){3}[a-z]{2}");

  // Matches "ID: 248711", "<<218634>>", "NOTE - DO NOT PUBLISH": an editor's, above the text.
  private static final Pattern EDITORS =
      Pattern.compile("\\s*(?:ID:\\s?\\d{3,8}|<<\\d{3,8}>>|NOTE ?[:-] ?DO NOT .{3,80})\\s*");

  private static final int LONG_LINE = 50;

  /** Three signs, a letter, 80 more and a blank stand before the word of an instruction at most. */
  private static final int FARTHEST_WORD = 86;

  /** Date-time group, sender and one addressee. */
  private static final int SHORTEST_HEADER = 3;

  private final List<String> captions = new ArrayList<>();
  private final List<String> markings = new ArrayList<>();
  private final List<String> passTo = new ArrayList<>();
  private ClassificationLine line;
  private String lineText;

  /** Reads the pieces; notes what each line was read for. */
  static Opening read(List<Piece> pieces, int year, Notes notes) {
    Opening opening = new Opening();
    int first = opening.findLine(pieces, year, notes);
    opening.takeAhead(pieces.subList(0, Math.max(first, 0)), notes);
    int lastPassing = -2;
    for (int i = Math.max(first, 0); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String rest = i == first ? opening.behindLine(piece) : piece.text();
      boolean wraps =
          lastPassing == i - 1 && i > 0 && piece.index() == pieces.get(i - 1).index() + 1;
      boolean leads = i > first && isRightAbove(pieces, i) && leads(rest, pieces.get(i + 1).text());
      if (opening.take(rest, piece, new Place(wraps, leads), notes)) {
        lastPassing = i;
      }
    }
    return opening;
  }

  /**
   * How a line stands to its neighbours.
   *
   * @param wraps directly below a passing instruction
   * @param leads directly above one
   */
  private record Place(boolean wraps, boolean leads) {}

  private static boolean isRightAbove(List<Piece> pieces, int index) {
    return index + 1 < pieces.size()
        && pieces.get(index + 1).index() == pieces.get(index).index() + 1;
  }

  private static boolean leads(String text, String next) {
    return isPassing(next) && ADDRESSED.matcher(text).matches();
  }

  /** What stands ahead of the level: captions that slipped up, and a newspaper's date line. */
  private void takeAhead(List<Piece> pieces, Notes notes) {
    for (Piece piece : pieces) {
      List<String> found = new ArrayList<>();
      Captions.standard().takeFrom(piece.text(), found);
      found.forEach(this::addCaption);
      if (!found.isEmpty()) {
        notes.claim("captions", piece.line());
      } else if (DateLine.is(piece.text())) {
        notes.claim("created", piece.line());
      } else if (EDITORS.matcher(piece.text()).matches()) {
        notes.claim("heading", piece.line());
      }
    }
    claimHeader(pieces, notes);
  }

  /** A header that stands a second time, above the level: its lines are known as such. */
  private static void claimHeader(List<Piece> pieces, Notes notes) {
    if (pieces.size() < SHORTEST_HEADER) {
      return;
    }
    Notes again = new Notes();
    TransmissionHeader header = new TransmissionReader().read(Piece.lines(pieces), again);
    for (Piece piece : header.from() == null ? List.<Piece>of() : pieces) {
      if (again.isClaimed(piece.line())) {
        notes.claim("transmission again", piece.line());
      }
    }
  }

  /** True for a line that can stand in a heading without labels. */
  static boolean isOpening(String text, List<Piece> before) {
    return !TextStart.isParagraph(text)
        && !TextStart.isHeadline(text)
        && !TextStart.isRule(text)
        && (before.isEmpty()
            || Captions.standard().isCaption(text)
            || ClassificationLine.read(text, 0) != null
            || (isPassing(text) && text.length() < 90));
  }

  /** True for a line that begins a passing instruction. */
  static boolean isPassing(String text) {
    return text.length() < 400
        && mayPass(text)
        && PASSING.matcher(text).lookingAt()
        && !SENTENCE.matcher(text).find();
  }

  // The words of the pattern, behind its longest start.
  static boolean mayPass(String text) {
    int to = Math.min(text.length(), FARTHEST_WORD);
    for (int i = 0; i < to; i++) {
      if (passesAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passesAt(String text, int at) {
    return switch (text.charAt(at)) {
      case 'F', 'f' -> Glance.isAt(text, at, "FOR") || Glance.isAt(text, at, "FROM");
      case 'P', 'p' -> Glance.isAt(text, at, "PASS");
      case 'R', 'r' -> Glance.isAt(text, at, "RELAY");
      case 'T', 't' -> Glance.isAt(text, at, "TO THE");
      default -> false;
    };
  }

  String classificationLine() {
    return lineText;
  }

  /** Null where no line begins with a level. */
  ClassificationLine line() {
    return line;
  }

  List<String> captions() {
    return captions;
  }

  List<String> markings() {
    return markings;
  }

  List<String> passTo() {
    return passTo;
  }

  private int findLine(List<Piece> pieces, int year, Notes notes) {
    int fallback = -1;
    for (int i = 0; i < pieces.size(); i++) {
      ClassificationLine read = ClassificationLine.read(pieces.get(i).text(), year);
      if (read != null && (read.id() != null || read.section() != null)) {
        return accept(read, i, pieces, notes);
      }
      if (read != null && fallback < 0) {
        fallback = i;
      }
    }
    return fallback < 0
        ? -1
        : accept(
            ClassificationLine.read(pieces.get(fallback).text(), year), fallback, pieces, notes);
  }

  private int accept(ClassificationLine read, int index, List<Piece> pieces, Notes notes) {
    Piece piece = pieces.get(index);
    line = read;
    lineText = Piece.squeezed(piece.text().substring(0, read.length()));
    addMarkings(read.markings());
    notes.claim("classification", piece.line());
    return index;
  }

  private String behindLine(Piece piece) {
    return piece.text().substring(line.length());
  }

  /** True where the line was taken as a passing instruction. */
  private boolean take(String text, Piece piece, Place place, Notes notes) {
    if (text.isBlank()) {
      return false;
    }
    List<String> found = new ArrayList<>();
    String rest = Captions.standard().takeFrom(text, found);
    found.forEach(this::addCaption);
    if (!found.isEmpty()) {
      notes.claim("captions", piece.line());
    }
    ClassificationLine again = ClassificationLine.read(rest, 0);
    if (again != null && !again.markings().isEmpty()) {
      addMarkings(again.markings());
      notes.claim("classification", piece.line());
      return false;
    }
    boolean leads = place.leads() && found.isEmpty();
    return takePassing(
        Piece.squeezed(rest), piece, new Place(place.wraps() && found.isEmpty(), leads), notes);
  }

  private boolean takePassing(String text, Piece piece, Place place, Notes notes) {
    boolean wraps = place.wraps();
    if (text.isEmpty()) {
      return false;
    }
    boolean starts = place.leads() || isPassing(text) || OFFICES.matcher(text).lookingAt();
    if ((!starts && !wraps) || TextStart.isRule(text) || SENTENCE.matcher(text).find()) {
      return false;
    }
    notes.claim("passTo", piece.line());
    List<String> instructions = PassingInstructions.of(text);
    String first = instructions.get(0);
    boolean goesOn = wraps && isWrapped(first);
    if (goesOn && !passTo.isEmpty()) {
      int last = passTo.size() - 1;
      passTo.set(last, passTo.get(last) + " " + first);
    } else {
      passTo.add(first);
    }
    passTo.addAll(instructions.subList(1, instructions.size()));
    return true;
  }

  /** True where an instruction goes on in a line: behind a comma, a long line, an open word. */
  private boolean isWrapped(String text) {
    if (passTo.isEmpty()) {
      return false;
    }
    String before = passTo.get(passTo.size() - 1);
    if (OPEN_END.matcher(before).find() || text.startsWith("AND ")) {
      return true;
    }
    return !isPassing(text)
        && (before.endsWith(",")
            || before.length() > LONG_LINE
            || !OFFICES.matcher(text).lookingAt());
  }

  private void addMarkings(List<String> marks) {
    for (String mark : marks) {
      if (!markings.contains(mark)) {
        markings.add(mark);
      }
      List<String> found = new ArrayList<>();
      Captions.standard().takeFrom(mark, found);
      found.forEach(this::addCaption);
    }
  }

  private void addCaption(String caption) {
    if (!captions.contains(caption)) {
      captions.add(caption);
    }
    boolean restricts = caption.equals("NOFORN") || caption.equals("SENSITIVE");
    if (restricts && !markings.contains(caption)) {
      markings.add(caption);
    }
  }
}
