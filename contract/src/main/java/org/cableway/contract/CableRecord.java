package org.cableway.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One diplomatic cable, normalised and enriched: the value on {@code cables.parsed}. What the cable
 * does not say is null or an empty list, and absent in the JSON; the order of the components is the
 * order of the JSON.
 *
 * @param schemaVersion {@value #SCHEMA_VERSION}, semver
 * @param parserVersion version of the parser that last changed the record
 * @param id canonical id, {@code 09ASTANA610}
 * @param referenceId as printed in the source, {@code 09SECTION01OF03SANJOSE525}
 * @param aliases other forms of the id that were seen
 * @param year year of the cable, four digits, from the id
 * @param serial message serial number, from the id
 * @param created when it was sent, UTC
 * @param released when the source published it, UTC
 * @param createdSource {@code dtg}, {@code page} or {@code dump}
 * @param collection {@code cablegate}, {@code plusd}, {@code nara} or {@code unknown}
 * @param partial true for "partial extract of the original cable"
 * @param passTo passing instructions, {@code STATE FOR SCA/CEN, INL/AAE}
 * @param from originator as written after FM
 * @param subjectTitle the subject in title case, acronyms kept
 * @param redactions how many redactions the text has
 * @param coverage share of the telegram's characters that some field accounts for, 0 to 1
 */
public record CableRecord(
    String schemaVersion,
    String parserVersion,
    String id,
    String referenceId,
    List<String> aliases,
    Integer year,
    Integer serial,
    Instant created,
    Instant released,
    String createdSource,
    String collection,
    boolean partial,
    Origin origin,
    Classification classification,
    List<String> captions,
    Transmission transmission,
    Sections sections,
    String from,
    List<Addressee> recipients,
    List<Addressee> infoRecipients,
    List<String> passTo,
    String subject,
    String subjectTitle,
    List<Tag> tags,
    List<Reference> references,
    Declassification declassification,
    ClassifiedBy classifiedBy,
    String summary,
    List<String> comments,
    List<Paragraph> paragraphs,
    List<String> signedBy,
    Text text,
    int redactions,
    Double coverage,
    List<Problem> problems,
    Source source) {

  /** The version of this shape: within a major version only optional fields are added. */
  public static final String SCHEMA_VERSION = "1.0.0";

  public CableRecord {
    aliases = Lists.of(aliases);
    captions = Lists.of(captions);
    recipients = Lists.of(recipients);
    infoRecipients = Lists.of(infoRecipients);
    passTo = Lists.of(passTo);
    tags = Lists.of(tags);
    references = Lists.of(references);
    comments = Lists.of(comments);
    paragraphs = Lists.of(paragraphs);
    signedBy = Lists.of(signedBy);
    problems = Lists.of(problems);
  }

  /**
   * The post that sent the cable.
   *
   * @param code the post as in the id, {@code ASTANA}
   * @param name as the source prints it, {@code Embassy Astana}
   * @param type {@code embassy}, {@code consulate}, {@code mission}, {@code department}, {@code
   *     other}
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Origin(
      String code,
      String name,
      String type,
      String city,
      Country country,
      Double latitude,
      Double longitude) {}

  /**
   * @param code ISO 3166-1 alpha-2
   */
  public record Country(String code, String name) {}

  /**
   * @param level as the page or dump lists it, {@code SECRET//NOFORN}, else from the text
   * @param markings {@code NOFORN}, ...
   * @param raw the text's own line
   */
  public record Classification(String level, List<String> markings, String raw) {
    public Classification {
      markings = Lists.of(markings);
    }
  }

  /**
   * The transmission header.
   *
   * @param id {@code VZCZCXRO3222}
   * @param precedence letter of the group for the addressees of TO: {@code O}
   * @param precedenceName {@code IMMEDIATE}
   * @param infoPrecedence letter of the group for the INFO addressees, null where there is one
   *     group
   * @param routing routing indicators, in order
   * @param serial of the DE line, {@code #0610/01}
   * @param filed day of year and time of filing, {@code 0990504}
   * @param dtg date-time group as sent, {@code 090504Z APR 09}
   * @param security of the Z line, {@code CCCCC}
   */
  public record Transmission(
      String id,
      String precedence,
      String precedenceName,
      String infoPrecedence,
      List<String> routing,
      Originator originator,
      String serial,
      String filed,
      String dtg,
      String security) {
    public Transmission {
      routing = Lists.of(routing);
    }
  }

  /**
   * @param indicator routing indicator of the DE line, {@code RUEHTA}
   */
  public record Originator(String indicator, String name) {}

  /**
   * @param number section that the text's first line names
   * @param total number of sections that it names
   * @param joined true where several sections were found and joined
   */
  public record Sections(Integer number, Integer total, boolean joined) {}

  /**
   * @param route routing indicator, {@code RUEHBJ}
   * @param name plain language address, {@code AMEMBASSY BEIJING}
   * @param precedence as written beside the addressee, {@code PRIORITY}
   * @param mcn message continuity number, {@code 0848} or {@code 7721-7722}
   * @param excluded posts after XMT, which do not get the message
   */
  public record Addressee(
      String route, String name, String precedence, String mcn, List<String> excluded) {
    public Addressee {
      excluded = Lists.of(excluded);
    }
  }

  /**
   * @param code the code after repairs, {@code PGOV}
   * @param kind {@code subject}, {@code geo}, {@code program}, {@code organization}, {@code
   *     person}, {@code special}
   * @param name what it stands for; null for unknown codes
   * @param asPrinted what the cable has, upper case
   */
  public record Tag(String code, String kind, String name, String asPrinted) {}

  /**
   * @param id canonical id, for a cable
   * @param kind {@code cable}, {@code email}, {@code report}, {@code telcon}, {@code book}, {@code
   *     other}
   * @param bullet the enumerator, {@code A}
   * @param raw the item as written
   * @param yearFrom where the year of the id comes from if the item names none: {@code cable}, the
   *     year of the cable itself; {@code before}, the year before, as the serial was not reached
   */
  public record Reference(String id, String kind, String bullet, String raw, String yearFrom) {}

  /**
   * @param raw the value as written behind the order
   * @param order executive order, {@code 12958}
   * @param kind {@code date}, {@code event}, {@code exempt}, {@code review}, {@code none}, {@code
   *     unparseable}
   * @param date the stated date; a date that follows from GDS or "10 years" too
   * @param rule {@code R1} to {@code R11}
   * @param exemptions {@code X1}, {@code 25X1-human}
   * @param flags what is doubtful and was not repaired
   */
  public record Declassification(
      String raw,
      String order,
      String kind,
      LocalDate date,
      String rule,
      String event,
      List<String> exemptions,
      Downgrade downgrade,
      Calculated calculated,
      List<String> flags) {
    public Declassification {
      exemptions = Lists.of(exemptions);
      flags = Lists.of(flags);
    }
  }

  /**
   * @param level {@code CONFIDENTIAL} or {@code SECRET}
   */
  public record Downgrade(String level, LocalDate date) {}

  /** A date that the cable does not state. */
  public record Calculated(LocalDate date, String rule) {}

  /**
   * @param raw as written, without the label
   * @param name without title and post
   * @param names where several classified it
   * @param reasons letters, {@code b}; numbers under E.O. 12356
   */
  public record ClassifiedBy(
      String raw,
      String name,
      String title,
      List<String> names,
      List<String> reasons,
      List<Reason> reasonsExpanded) {
    public ClassifiedBy {
      names = Lists.of(names);
      reasons = Lists.of(reasons);
      reasonsExpanded = Lists.of(reasonsExpanded);
    }
  }

  /** A reason for classification, spelled out. */
  public record Reason(String code, String text) {}

  /**
   * A paragraph, unwrapped; its number is absent where the text has none.
   *
   * @param marking portion mark without brackets, {@code S/NF}
   * @param heading {@code Comment}, {@code SUMMARY}, where the paragraph starts with one
   */
  public record Paragraph(
      Integer number, String marking, String markingName, String heading, String text) {}

  /** The stripped telegram, lines as sent, divided by line feeds. */
  public record Text(String header, String body) {}

  /**
   * Where the record came from.
   *
   * @param sha256 of the document, its key on {@code cables.raw}
   * @param format the kind of page, {@code mirror-html}
   * @param strippedLines how many lines were cut as boilerplate
   */
  public record Source(
      String uri, String entry, String sha256, String format, String charset, int strippedLines) {}
}
