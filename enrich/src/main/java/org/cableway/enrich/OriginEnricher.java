package org.cableway.enrich;

import org.cableway.contract.CableRecord.Country;
import org.cableway.contract.CableRecord.Origin;
import org.cableway.contract.Problem;
import org.cableway.parse.Cable;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;

/** The sending post: name as printed; city, country and coordinates from the table of posts. */
final class OriginEnricher implements Enricher {

  private final Posts posts = Posts.standard();

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    String printed = cable.text().facts().origin();
    CanonicalId id = CanonicalId.of(cable.id());
    String code = id == null ? null : id.post();
    Post post = post(code, printed, cable.transmission().from());
    if (post == null && printed == null && code == null) {
      return;
    }
    if (post == null) {
      draft.problems.add(
          new Problem("origin.unknown", "origin", 0, printed == null ? code : printed));
      draft.origin = new Origin(code, printed, null, null, null, null, null);
      return;
    }
    draft.origin = origin(post, printed);
  }

  /** The id names the sender; the page's name and the FM line help where it does not. */
  private Post post(String code, String printed, String from) {
    Post post = code == null ? null : posts.byCode(code).orElse(null);
    post = post == null && printed != null ? posts.find(printed).orElse(null) : post;
    return post == null && from != null ? posts.find(from).orElse(null) : post;
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
}
