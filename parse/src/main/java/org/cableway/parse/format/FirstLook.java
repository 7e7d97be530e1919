package org.cableway.parse.format;

/**
 * The one look that is taken at every byte of a document, eight at a time: is it UTF-8 that needs
 * no question, and where do the marks of the mirror stand. All else is asked of the few bytes of a
 * page that are the telegram's.
 */
final class FirstLook {

  private static final long HIGH = PlainBytes.HIGH;
  private static final long ONES = PlainBytes.eight((char) 1);
  private static final long BLANKS = PlainBytes.eight(' ');
  private static final long LINE_FEEDS = PlainBytes.eight('\n');
  private static final long TAGS = PlainBytes.eight('<');

  /** The names of marks begin with one of two letters; in what they differ does not count. */
  private static final long LETTERS = PlainBytes.eight('p');

  private static final long DIFFERENCE = PlainBytes.eight((char) ('p' ^ 't'));

  /** The first byte of a byte order mark: a text with one goes another way. */
  private static final byte ORDER_MARK = (byte) 0xEF;

  private final byte[] bytes;
  private final MirrorMarks marks = new MirrorMarks();
  private boolean isPlain;
  private boolean hasOtherEnds;
  private int lines;

  private FirstLook(byte[] bytes) {
    this.bytes = bytes;
    this.isPlain = bytes.length == 0 || bytes[0] != ORDER_MARK;
  }

  static FirstLook at(byte[] bytes) {
    FirstLook look = new FirstLook(bytes);
    int at = 0;
    while (at < bytes.length) {
      at = look.skip(at);
      at += at < bytes.length ? look.take(at) : 0;
    }
    return look;
  }

  /**
   * True for whole UTF-8 without a byte order mark, control signs that no text needs, and signs
   * that stand for lost ones: of such a document there is nothing to doubt.
   */
  boolean isPlain() {
    return isPlain;
  }

  /** True where a line may end in anything but a line feed. */
  boolean hasOtherEnds() {
    return hasOtherEnds;
  }

  /** Where the marks of the mirror stand. */
  MirrorMarks marks() {
    return marks;
  }

  /** Index of the next byte that is to be looked at by itself; line feeds before it are counted. */
  private int skip(int from) {
    int passed = lines;
    int last = bytes.length - Long.BYTES;
    int at = from;
    for (; at < last; at += Long.BYTES) {
      long eight = PlainBytes.eight(bytes, at);
      long behind = PlainBytes.eight(bytes, at + 1);
      // With its high bit set a byte borrows from no other, and loses it where it was zero before.
      long noLineFeeds = (eight ^ LINE_FEEDS) | HIGH;
      long noMarks = (eight ^ TAGS) | ((behind & ~DIFFERENCE) ^ LETTERS) | HIGH;
      long lineFeeds = ~(noLineFeeds - ONES);
      long controls = ~(noLineFeeds - BLANKS) & ~lineFeeds;
      long found = (eight | controls | ~(noMarks - ONES)) & HIGH;
      if (found != 0) {
        passed += Long.bitCount(lineFeeds & HIGH & (Long.lowestOneBit(found) - 1));
        at += PlainBytes.before(found);
        break;
      }
      passed += Long.bitCount(lineFeeds & HIGH);
    }
    lines = passed;
    return at;
  }

  /** Looks at a byte by itself; how many bytes are done with it. */
  private int take(int at) {
    byte sign = bytes[at];
    if (sign == '<') {
      marks.take(bytes, at, lines);
    }
    lines += sign == '\n' ? 1 : 0;
    hasOtherEnds |= sign == '\r' || sign == '\f';
    int length = Utf8.length(bytes, at);
    boolean isControl = sign >= 0 && PlainBytes.isControl((char) sign);
    isPlain &= length > 0 && !isControl;
    return Math.max(1, length);
  }
}
