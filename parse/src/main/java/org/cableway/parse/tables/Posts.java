package org.cableway.parse.tables;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The posts that sent cables, under every spelling that sources use. Immutable; {@link #standard()}
 * is shared.
 */
public final class Posts {

  private static final Posts STANDARD = load();

  /** {@code AMEMBASSY ASTANA}: what stands before the name of a post in telegrams and on pages. */
  private static final List<String> PREFIXES =
      List.of(
          "AMEMBASSY",
          "AMEMB",
          "AMCONSUL",
          "AMCOMSUL",
          "AMCONGEN",
          "EMBASSY",
          "EMBASY",
          "CONSULATE",
          "AMERICANEMBASSY",
          "AMERICANCONSULATE",
          "USMISSION",
          "MISSION",
          "USINT",
          "USLO",
          "USOFFICE",
          "USDEL");

  private final Map<String, Post> byCode;
  private final Map<String, Post> bySpelling;
  private final Map<String, String> samePost;

  private Posts(
      Map<String, Post> byCode, Map<String, Post> bySpelling, Map<String, String> samePost) {
    this.samePost = Collections.unmodifiableMap(samePost);
    this.byCode = Collections.unmodifiableMap(byCode);
    this.bySpelling = Collections.unmodifiableMap(bySpelling);
  }

  /** The posts of {@code posts.csv} with the spellings of {@code origin_aliases.csv}. */
  public static Posts standard() {
    return STANDARD;
  }

  /** The post with this code, {@code ASTANA}. */
  public Optional<Post> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The post under any of its spellings: id code, display name, alias, and as telegrams write it
   * ({@code RIO DE JANEIRO}, {@code AMEMBASSY ASTANA}). Case, blanks and punctuation are ignored.
   */
  public Optional<Post> find(String spelling) {
    String key = key(spelling);
    Post post = bySpelling.get(key);
    if (post != null) {
      return Optional.of(post);
    }
    for (String prefix : PREFIXES) {
      Post found = key.startsWith(prefix) ? bySpelling.get(key.substring(prefix.length())) : null;
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** True where two codes stand for one post under an old name and a new one: KIEV and KYIV. */
  public boolean isSamePost(String code, String other) {
    return samePost.getOrDefault(code, code).equals(samePost.getOrDefault(other, other));
  }

  /** All posts, by code. */
  public Collection<Post> all() {
    return byCode.values();
  }

  /** Letters and digits of a spelling, upper case: {@code PORT-AU-PRINCE} is PORTAUPRINCE. */
  static String key(String spelling) {
    return isKey(spelling) ? spelling : letters(spelling);
  }

  private static boolean isKey(String spelling) {
    int at = 0;
    while (at < spelling.length() && isPlain(spelling.charAt(at))) {
      at++;
    }
    return at == spelling.length();
  }

  private static boolean isPlain(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String letters(String spelling) {
    StringBuilder key = new StringBuilder(spelling.length());
    String upper = spelling.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      if (Character.isLetterOrDigit(upper.charAt(i))) {
        key.append(upper.charAt(i));
      }
    }
    return key.toString();
  }

  private static Posts load() {
    Map<String, Post> byCode = new LinkedHashMap<>();
    Map<String, Post> bySpelling = new LinkedHashMap<>();
    for (Map<String, String> row : Table.rows(Posts.class, "posts.csv")) {
      Post post = post(row);
      byCode.put(post.code(), post);
      bySpelling.put(post.code(), post);
    }
    // A code is never taken for another post's alias: TAIPEI and AITTAIPEI both stand in real ids.
    Map<String, String> samePost = new LinkedHashMap<>();
    for (Map<String, String> row : Table.rows(Posts.class, "origin_aliases.csv")) {
      Post post = byCode.get(row.get("canonical"));
      if (row.get("kind").equals("same_post")) {
        samePost.put(row.get("alias"), row.get("canonical"));
      } else if (post != null) {
        bySpelling.putIfAbsent(row.get("alias"), post);
      }
    }
    byCode.values().forEach(post -> bySpelling.putIfAbsent(key(post.name()), post));
    return new Posts(byCode, bySpelling, samePost);
  }

  private static Post post(Map<String, String> row) {
    return new Post(
        row.get("post"),
        row.get("name"),
        row.get("type"),
        text(row.get("city")),
        text(row.get("country_iso2")),
        text(row.get("country_name")),
        number(row.get("latitude")),
        number(row.get("longitude")));
  }

  private static String text(String cell) {
    return cell == null || cell.isEmpty() ? null : cell;
  }

  private static Double number(String cell) {
    return cell == null || cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
