package org.cableway.enrich;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Country;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.Problem;
import org.cableway.parse.Cable;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** The sending post: name as printed; city, country and coordinates from the table of posts. */
final class OriginEnricher implements Enricher {

  /** {@code 09ASTANA610}: the post stands between year and serial. */
  private static final Pattern CANONICAL = Pattern.compile("\\d\\d(\\D.*?)\\d{1,9}");

  private final Posts posts = Posts.standard();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    String printed = cable.text().facts().origin();
    String code = code(cable.id());
    Optional<Post> post = post(code, printed, cable.transmission().from());
    if (post.isEmpty() && printed == null && code == null) {
      return;
    }
    if (post.isEmpty()) {
      draft.problems.add(
          new Problem("origin.unknown", "origin", 0, printed == null ? code : printed));
      draft.origin = new Origin(code, printed, null, null, null, null, null);
      return;
    }
    draft.origin = origin(post.get(), printed);
  }

  /** The id names the sender; the page's name and the FM line help where it does not. */
  private Optional<Post> post(String code, String printed, String from) {
    return Optional.ofNullable(code)
        .flatMap(posts::byCode)
        .or(() -> Optional.ofNullable(printed).flatMap(posts::find))
        .or(() -> Optional.ofNullable(from).flatMap(posts::find));
  }

  private static Origin origin(Post post, String printed) {
    Country country =
        post.countryCode() == null ? null : new Country(post.countryCode(), post.countryName());
    return new Origin(
        post.code(),
        printed == null ? post.name() : printed,
        post.type(),
        post.city(),
        country,
        post.latitude(),
        post.longitude());
  }

  private static String code(String id) {
    Matcher matcher = CANONICAL.matcher(id == null ? "" : id);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
