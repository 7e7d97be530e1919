package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the numbers of paragraphs from those of lists, years and the like. A number with a portion
 * mark is a paragraph's; one without is when it goes on where the last paragraph stopped, and no
 * list and no sentence claims it.
 */
final class Numbering {

  // How far a plain number may be from its due value and still be a slip of the writer.
  private static final int SLIP = 5;

  private static final int WIDEST_WRAP = 120;

  // How far ahead a repeated number is looked for: the limit keeps time linear.
  private static final int AHEAD = 40;

  private final Flow flow;
  private final List<Numeral> candidates;
  private final int[] nextStrong;
  private final boolean roundBracket;
  private final boolean marked;
  private int last;
  private int listed;
  private int indent = -1;

  private Numbering(Flow flow, List<Numeral> candidates) {
    this.flow = flow;
    this.candidates = candidates;
    this.nextStrong = nextStrong(candidates);
    boolean isMarked = false;
    boolean hasPoint = false;
    for (Numeral each : candidates) {
      isMarked |= each.strong() && each.sign() != ')';
      hasPoint |= each.sign() == '.' && (each.strong() || each.number() == 1);
    }
    this.marked = isMarked;
    this.roundBracket = !hasPoint;
  }

  /** The paragraphs' numbers among the candidates, in order. */
  static List<Numeral> paragraphs(Flow flow, List<Numeral> candidates) {
    return new Numbering(flow, candidates).select();
  }

  private List<Numeral> select() {
    List<Numeral> selected = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Numeral numeral = candidates.get(i);
      if (numeral.strong() ? takesStrong(numeral, i) : takesPlain(numeral, i)) {
        selected.add(numeral);
        last = numeral.number();
        listed = 0;
        indent = indent < 0 ? numeral.indent() : Math.min(indent, numeral.indent());
      }
    }
    return selected;
  }

  private boolean takesStrong(Numeral numeral, int index) {
    boolean due = numeral.number() == last + 1;
    if (!numeral.strict() || numeral.sign() == 0) {
      return due;
    }
    if (!numeral.opensLine()) {
      return due || skips(numeral.number(), index);
    }
    if (numeral.sign() == ')' && !roundBracket && isListed(numeral.number())) {
      return false;
    }
    return due || numeral.sign() != ')' || roundBracket;
  }

  // In the middle of a line: some numbers were left out, and what follows goes on from here.
  private boolean skips(int number, int index) {
    return last > 0
        && number > last
        && number <= last + 3
        && (nextStrong[index] == 0 || nextStrong[index] == number + 1);
  }

  // A list within a paragraph counts from 1.
  private boolean isListed(int number) {
    if ((number == 1 && last > 0) || (listed > 0 && number == listed + 1)) {
      listed = number;
      return true;
    }
    return false;
  }

  private boolean takesPlain(Numeral numeral, int index) {
    int number = numeral.number();
    boolean due = number == last + 1;
    if (numeral.sign() == ')' && !roundBracket) {
      return false;
    }
    if (listed > 0 && number == listed + 1 && !(due && ranksAsParagraph(numeral, index))) {
      listed = number;
      return false;
    }
    if (number == 1 && last > 0) {
      listed = 1;
      return false;
    }
    if (runsOn(numeral) || claimedByStrong(number, index)) {
      return false;
    }
    return due || (number > 1 && Math.abs(number - last - 1) <= SLIP && followsBlank(numeral));
  }

  // In a text without marks both a list's next number and the paragraph's may be the same.
  private boolean ranksAsParagraph(Numeral numeral, int index) {
    if (marked || numeral.indent() > indent) {
      return false;
    }
    int limit = Math.min(candidates.size(), index + AHEAD);
    for (int i = index + 1; i < limit; i++) {
      int number = candidates.get(i).number();
      if (number == numeral.number() + 1) {
        return true;
      }
      if (number == numeral.number()) {
        return false;
      }
    }
    return true;
  }

  // A marked paragraph that follows has the number: then this one is a list's.
  private boolean claimedByStrong(int number, int index) {
    int next = nextStrong[index];
    return next > last && next <= number;
  }

  // "in February" / "2007. Analysts agree": the sentence before goes on over the line break.
  private boolean runsOn(Numeral numeral) {
    int index = flow.indexAt(numeral.from()) - 1;
    if (index < 0) {
      return false;
    }
    String before = flow.line(index).text();
    if (before.isBlank() || Rules.is(before)) {
      return false;
    }
    return !Sentences.ends(before)
        && !followedByBlankHeading(index)
        && !Redactions.isWhole(before)
        && (marked || before.length() <= WIDEST_WRAP);
  }

  // A heading of one line stands between blank lines or under a rule.
  private boolean followedByBlankHeading(int index) {
    String heading = flow.line(index).text();
    boolean alone = index == 0 || flow.line(index - 1).isBlank();
    return alone && heading.length() < 60 && Character.isUpperCase(heading.strip().charAt(0));
  }

  // A line that was never wrapped is a whole paragraph.
  private boolean followsBlank(Numeral numeral) {
    int index = flow.indexAt(numeral.from()) - 1;
    if (index < 0) {
      return true;
    }
    String before = flow.line(index).text();
    return before.isBlank()
        || Rules.is(before)
        || Redactions.isWhole(before)
        || before.length() > WIDEST_WRAP;
  }

  // Number of the next marked paragraph behind each candidate; 0 where none follows.
  private static int[] nextStrong(List<Numeral> candidates) {
    int[] next = new int[candidates.size()];
    int number = 0;
    for (int i = next.length - 1; i >= 0; i--) {
      next[i] = number;
      Numeral numeral = candidates.get(i);
      if (numeral.strong() && numeral.opensLine() && numeral.strict()) {
        number = numeral.number();
      }
    }
    return next;
  }
}
