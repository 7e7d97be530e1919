package org.cableway.benchmarks.pipeline;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A row of a dump with a cable that nobody sent. Sizes follow the real dump, 6.8 KB a row in the
 * mean and a long tail, and so does the mix of levels.
 */
final class InventedCable {

  private record Post(String name, String indicator, String kind) {}

  private static final List<Post> POSTS =
      List.of(
          new Post("LISBON", "RUEHLI", "Embassy"),
          new Post("OSLO", "RUEHNY", "Embassy"),
          new Post("OTTAWA", "RUEHOT", "Embassy"),
          new Post("NAIROBI", "RUEHNR", "Embassy"),
          new Post("VIENNA", "RUEHVI", "Embassy"),
          new Post("LIMA", "RUEHPE", "Embassy"),
          new Post("DUBLIN", "RUEHDL", "Embassy"),
          new Post("MAPUTO", "RUEHTO", "Embassy"));
  private static final List<String> TAGS =
      List.of("PREL", "PGOV", "ECON", "ETRD", "EFIS", "SENV", "PHUM", "MARR", "ENRG", "KDEM");
  private static final List<String> SIGNERS =
      List.of("APPLEGARTH", "POMFRET", "ABERNATHY", "IRVING", "THORNBURY");
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("M/d/uuuu H:mm", Locale.ROOT);
  private static final DateTimeFormatter GROUP =
      DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ENGLISH);

  private static final double MEDIAN_BODY = 3_900;
  private static final double SPREAD = 0.85;
  private static final int SECTION_CHARACTERS = 8_000;

  private final Random random;
  private final InventedText text;
  private final int number;
  private final Post post;
  private final LocalDateTime created;
  private final String level;
  private final int characters;

  InventedCable(int number) {
    this.random = new Random(number);
    this.text = new InventedText(random);
    this.number = number;
    this.post = POSTS.get(number % POSTS.size());
    this.created = LocalDateTime.of(2003, 1, 1, 0, 0).plusMinutes(random.nextInt(3_600_000));
    int share = random.nextInt(100);
    this.level = share < 53 ? "UNCLASSIFIED" : share < 94 ? "CONFIDENTIAL" : "SECRET";
    double size = MEDIAN_BODY * Math.exp(SPREAD * random.nextGaussian());
    this.characters = (int) Math.max(300, Math.min(60_000, size));
  }

  /** The row with its line break. */
  String row() {
    return String.join(
            "\",\"",
            "\"" + (number + 1),
            created.format(CREATED),
            String.format(Locale.ROOT, "%ty%s%d", created, post.name(), serial()),
            post.kind() + " " + capitalised(post.name()),
            level,
            "",
            escaped(header()),
            escaped(body()) + "\"")
        + "\n";
  }

  // One id a number: no other cable of the dump has it.
  private int serial() {
    return 1 + number / POSTS.size();
  }

  private String header() {
    StringBuilder header = new StringBuilder("VZCZCXRO").append(1000 + random.nextInt(9000));
    header.append("\nRR RUEHAO RUEHBW RUEHCD\nDE ").append(post.indicator());
    header.append(String.format(Locale.ROOT, " #%04d/01 %03d", serial(), created.getDayOfYear()));
    header.append(String.format(Locale.ROOT, "%tH%tM\nZNY CCCCC ZZH\nR ", created, created));
    header.append(created.format(GROUP).toUpperCase(Locale.ROOT)).append("\nFM AMEMBASSY ");
    header.append(post.name()).append("\nTO RUEHC/SECSTATE WASHDC ").append(number % 10_000);
    header.append("\nINFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\n");
    for (int i = random.nextInt(22); i > 0; i--) {
      Post other = POSTS.get(i % POSTS.size());
      header.append(other.indicator()).append("/AMEMBASSY ").append(other.name()).append(' ');
      header.append(random.nextInt(10_000)).append('\n');
    }
    return header.toString();
  }

  private String body() {
    StringBuilder body = new StringBuilder(characters + 1_000);
    int sections = 1 + characters / SECTION_CHARACTERS;
    head(body, 1, sections);
    paragraphs(body, sections);
    return body.append(SIGNERS.get(random.nextInt(SIGNERS.size()))).append(" \n").toString();
  }

  private void head(StringBuilder body, int section, int sections) {
    String level =
        this.level.equals("UNCLASSIFIED") ? "UNCLAS" : String.join(" ", this.level.split(""));
    body.append(level);
    if (sections > 1) {
      body.append(String.format(Locale.ROOT, " SECTION %02d OF %02d", section, sections));
    }
    body.append(String.format(Locale.ROOT, " %s %06d \n \nSIPDIS \n \n", post.name(), serial()));
    if (section > 1) {
      return;
    }
    body.append("E.O. 12958: DECL: 01/01/2020 \nTAGS: ").append(tag()).append(", ").append(tag());
    body.append(" \nSUBJECT: ").append(text.headline()).append(" \n \nREF: ");
    body.append(post.name()).append(' ').append(1 + random.nextInt(900)).append(" \n \n");
    InventedText.wrap("Classified By: Counselor Ruth Applegarth, reasons 1.4 (b) and (d).", body);
  }

  private void paragraphs(StringBuilder body, int sections) {
    int section = 1;
    int start = body.length();
    String mark = level.equals("UNCLASSIFIED") ? "" : "(" + level.charAt(0) + ") ";
    for (int paragraph = 1; body.length() - start < characters; paragraph++) {
      if (body.length() - start > section * SECTION_CHARACTERS && section < sections) {
        section++;
        String page = "%n%s %08d  %03d OF %03d %n%n%n".replace("%n", " \n");
        body.append(String.format(Locale.ROOT, page, post.name(), serial(), section, sections));
        head(body, section, sections);
      }
      String prose = text.prose(200 + random.nextInt(900));
      String summary = paragraph == 1 ? "Summary: " + prose + " End summary." : prose;
      body.append(" \n");
      InventedText.wrap(paragraph + ". " + mark + summary, body);
    }
    body.append(" \n");
  }

  private String tag() {
    return TAGS.get(random.nextInt(TAGS.size()));
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String escaped(String field) {
    return field.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'");
  }
}
