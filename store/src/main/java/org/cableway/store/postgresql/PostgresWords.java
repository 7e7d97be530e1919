package org.cableway.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord;
import org.cableway.store.sql.Change;
import org.cableway.store.sql.WordIndex;

/** The {@code tsvector} of each cable, in a row of its own that goes with the cable. */
final class PostgresWords implements WordIndex {

  private static final String PUT =
      """
      INSERT INTO cable_index (cable, words)
      VALUES ((SELECT n FROM cable WHERE id = ?),
        setweight(to_tsvector('cable_words', ?), 'A')
        || setweight(to_tsvector('cable_words', ?), 'B')
        || setweight(to_tsvector('cable_words', ?), 'C')
        || setweight(to_tsvector('cable_words', ?), 'D'))
      """;

  // A tsvector holds a megabyte, a word with its place takes up to twice its length in it, and
  // a letter up to three bytes. A cable of this length has 200 pages: the rest is not indexed.
  private static final int LONGEST = 120_000;
  private static final int LONGEST_OF_OTHERS = 10_000;

  private final Change put;

  PostgresWords(Connection connection) throws SQLException {
    put = new Change(connection, PUT);
  }

  @Override
  public void put(String id, CableRecord cable, String about) throws SQLException {
    CableRecord.Text text = cable.text();
    put.add(
        id,
        words(LONGEST_OF_OTHERS, id, cable.subject()),
        words(LONGEST_OF_OTHERS, about),
        words(LONGEST, text == null ? null : text.body()),
        words(LONGEST_OF_OTHERS, text == null ? null : text.header()));
  }

  private static String words(int longest, String... texts) {
    String all = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    String words = PlainWords.of(all);
    return words.substring(0, Math.min(longest, words.length()));
  }

  /** Nothing to do: the row goes with that of the cable. */
  @Override
  public void remove(String id) {}

  @Override
  public void flushRemoved() {}

  @Override
  public void flushPut() throws SQLException {
    put.flush();
  }

  @Override
  public void close() throws SQLException {
    put.close();
  }
}
