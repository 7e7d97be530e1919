package org.cableway.app.command;

import java.util.List;
import java.util.Locale;
import org.cableway.parse.tables.Post;
import org.cableway.parse.tables.Posts;
import org.cableway.store.Field;
import org.cableway.store.Query;
import picocli.CommandLine.Option;

/** What narrows a search, in the words of whoever asks. */
final class FilterOptions {

  @Option(names = "--tag", paramLabel = "CODE", description = "Has this tag; repeatable: and.")
  List<String> tags = List.of();

  @Option(
      names = "--tag-kind",
      paramLabel = "KIND",
      description = "Has a tag of this kind: subject, geo, program, organization, person, special.")
  List<String> tagKinds = List.of();

  @Option(
      names = "--origin",
      paramLabel = "POST",
      description = "Sent by this post: ASTANA, Rio de Janeiro.")
  String origin;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Sent from this country: KZ, Kazakhstan.")
  String country;

  @Option(names = "--year", paramLabel = "YEAR", description = "The year of the id: 2009.")
  String year;

  @Option(names = "--since", paramLabel = "DATE", description = "Created on this day or later.")
  String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Created on this day or before.")
  String until;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Classified so, with any marking or this one: CONFIDENTIAL, SECRET//NOFORN.")
  String level;

  @Option(
      names = "--caption",
      paramLabel = "CAPTION",
      description = "Has this caption: EXDIS; repeatable: and.")
  List<String> captions = List.of();

  @Option(
      names = "--classified-by",
      paramLabel = "NAME",
      description = "Some of the name of who classified it.")
  String classifiedBy;

  @Option(
      names = "--signed-by",
      paramLabel = "NAME",
      description = "Some of the name of who signed it.")
  String signedBy;

  @Option(
      names = "--references",
      paramLabel = "ID",
      description = "Refers to this cable; repeatable: and.")
  List<String> references = List.of();

  @Option(names = "--referenced-by", paramLabel = "ID", description = "This cable refers to it.")
  String referencedBy;

  /**
   * The query of these words and all options.
   *
   * @throws IllegalArgumentException where a date or a year is none
   */
  Query query(String text) {
    Query query =
        Query.of(text)
            .with(Field.ORIGIN, post(origin))
            .with(Field.COUNTRY, countryCode(country))
            .with(Field.YEAR, year)
            .with(Field.SINCE, since)
            .with(Field.UNTIL, until)
            .with(Field.LEVEL, level)
            .with(Field.CLASSIFIED_BY, classifiedBy)
            .with(Field.SIGNED_BY, signedBy)
            .with(Field.REFERENCED_BY, referencedBy == null ? null : id(referencedBy));
    query = all(query, Field.TAG, tags);
    query = all(query, Field.TAG_KIND, tagKinds);
    query = all(query, Field.CAPTION, captions);
    return all(query, Field.REFERENCES, references.stream().map(FilterOptions::id).toList());
  }

  private static Query all(Query query, Field field, List<String> values) {
    Query narrowed = query;
    for (String value : values) {
      narrowed = narrowed.with(field, value);
    }
    return narrowed;
  }

  private static String id(String printed) {
    return ShowCommand.canonical(printed);
  }

  /** The code of a post in any spelling; what the table does not know may be in the store. */
  static String post(String name) {
    return name == null ? null : Posts.standard().find(name).map(Post::code).orElse(name);
  }

  /** The code of a country by its name, as far as it has a post. */
  static String countryCode(String name) {
    return Posts.standard().all().stream()
        .filter(post -> post.countryName() != null && post.countryName().equalsIgnoreCase(name))
        .map(Post::countryCode)
        .findFirst()
        .orElse(name == null ? null : name.toUpperCase(Locale.ROOT));
  }
}
