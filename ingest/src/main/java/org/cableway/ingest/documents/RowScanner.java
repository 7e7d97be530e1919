package org.cableway.ingest.documents;

import java.util.Arrays;

/**
 * Cuts a dump into rows while its bytes stream by; holds one row at most. A row is eight fields in
 * double quotes with commas between; a backslash takes the next byte as it is; a line feed outside
 * of quotes ends it. Damage lasts to the next line that starts like a row. Text behind the end of a
 * row is damage of its own, except where it ends like a row without ever starting a field: then a
 * stray quote cut the row, and to publish its first part would be to publish half a cable.
 */
final class RowScanner {

  /** Takes what was cut, in order. */
  interface Rows {

    /** A sound row, without the line feed at its end. */
    void row(byte[] bytes);

    /** Bytes between two rows, or a row, that cannot be read. */
    void damaged(byte[] bytes);

    /** Over the limit, sound or not. */
    void tooLarge(long size);
  }

  private enum State {
    QUOTED,
    ESCAPED,
    CLOSED,
    COMMA,
    /** The row is whole; blank lines may follow. */
    ENDED,
    /** And now comes what may be the start of the next row. */
    NEXT,
    /** But something else did. */
    BEHIND,
    DAMAGED
  }

  private static final int FIELDS = 8;

  private final int largest;
  private final Rows rows;
  private final RowStart start = new RowStart();
  private byte[] buffer = new byte[8_192];
  private int length;
  private long size;
  private boolean over;
  private int fields;
  private int rowLength;
  private State state = State.DAMAGED;

  /**
   * @param largest size of the largest row, in bytes
   */
  RowScanner(int largest, Rows rows) {
    this.largest = largest;
    this.rows = rows;
  }

  /** The next bytes, cut anywhere. */
  void take(byte[] bytes, int count) {
    int at = 0;
    while (at < count) {
      int plain = plain(bytes, at, count);
      if (plain > at) {
        append(bytes, at, plain);
        at = plain;
      } else {
        take(bytes[at++]);
      }
    }
  }

  /** Behind what only makes the row longer: nearly all of it, and cheaper to copy at once. */
  private int plain(byte[] bytes, int from, int count) {
    if (state != State.QUOTED || over || !start.rests()) {
      return from;
    }
    int end = Math.min(count, from + largest - length);
    int at = from;
    while (at < end && bytes[at] != '"' && bytes[at] != '\\' && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private void append(byte[] bytes, int from, int to) {
    int more = to - from;
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
    System.arraycopy(bytes, from, buffer, length, more);
    length += more;
    size += more;
  }

  /** No more bytes come. */
  void end() {
    if (state == State.NEXT) {
      state = State.BEHIND;
    }
    if (state == State.CLOSED && fields == FIELDS) {
      rowEnds();
    }
    if (length > largest && !over) {
      overflow();
    }
    flush(0);
  }

  private void take(byte b) {
    if (start.take(b)) {
      startRow(start.bytes());
      return;
    }
    step(b);
    append(b);
  }

  private void startRow(byte[] prefix) {
    // All of the prefix but its last byte was taken for a part of what stands before.
    flush(prefix.length - 1);
    System.arraycopy(prefix, 0, buffer, 0, prefix.length);
    length = prefix.length;
    size = prefix.length;
    fields = 1;
    state = State.QUOTED;
  }

  private void step(byte b) {
    switch (state) {
      case QUOTED -> quoted(b);
      case ESCAPED -> state = State.QUOTED;
      case CLOSED -> closed(b);
      case COMMA -> state = b == '"' ? State.QUOTED : State.DAMAGED;
      case ENDED -> state = Bytes.white(b) ? State.ENDED : next();
      case NEXT -> state = next();
      case BEHIND, DAMAGED -> {}
    }
  }

  private void quoted(byte b) {
    if (b == '\\') {
      state = State.ESCAPED;
    } else if (b == '"') {
      state = State.CLOSED;
      fields++;
    }
  }

  private void closed(byte b) {
    if (b == ',') {
      state = State.COMMA;
    } else if ((b == '\n' || b == '\r') && fields == FIELDS) {
      rowEnds();
    } else {
      state = State.DAMAGED;
    }
  }

  private State next() {
    return start.underWay() ? State.NEXT : State.BEHIND;
  }

  private void rowEnds() {
    state = State.ENDED;
    rowLength = length;
  }

  private void append(byte b) {
    if (length >= largest && !over && !start.underWay()) {
      overflow();
    }
    if (length == 0 && state == State.DAMAGED && Bytes.white(b)) {
      return;
    }
    size++;
    if (over) {
      return;
    }
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, length * 2);
    }
    buffer[length++] = b;
  }

  private void overflow() {
    if (state == State.ENDED || state == State.BEHIND) {
      endRow(length);
    }
    if (length >= largest) {
      over = true;
      state = State.DAMAGED;
    }
  }

  /** Hands on what stands before the last {@code tail} bytes, and forgets all. */
  private void flush(int tail) {
    int end = Math.max(0, length - tail);
    boolean sound = state == State.ENDED || state == State.NEXT;
    if (sound || (state == State.BEHIND && !cut(end))) {
      end = endRow(end);
    }
    if (over) {
      rows.tooLarge(size - tail);
    } else if (end > 0) {
      rows.damaged(Arrays.copyOf(buffer, end));
    }
    forget();
  }

  /** The row is sound; what stands behind it, up to {@code end}, moves to the front. */
  private int endRow(int end) {
    rows.row(Arrays.copyOf(buffer, rowLength));
    int from = rowLength;
    while (from < end && Bytes.white(buffer[from])) {
      from++;
    }
    System.arraycopy(buffer, from, buffer, 0, length - from);
    length -= from;
    size = length;
    state = State.DAMAGED;
    return end - from;
  }

  private boolean cut(int end) {
    return Bytes.endsInQuote(buffer, rowLength, end)
        && !Bytes.contains(buffer, rowLength, end, "\",\"");
  }

  private void forget() {
    length = 0;
    size = 0;
    over = false;
    state = State.DAMAGED;
  }
}
