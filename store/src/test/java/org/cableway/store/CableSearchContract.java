package org.cableway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cableway.store.Cables.LISBON;
import static org.cableway.store.Cables.TALLINN;
import static org.cableway.store.Cables.batch;
import static org.cableway.store.Cables.message;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every search must find. */
public abstract class CableSearchContract {

  @TempDir Path folder;
  private CableSearch search;

  /** A store in the folder. */
  protected abstract CableStore open(Path folder);

  /** The same store, to search. */
  protected abstract CableSearch openSearch(Path folder);

  @BeforeEach
  void write() {
    try (CableStore store = open(folder)) {
      store.write(batch(message(0, "09LISBON901", LISBON), message(1, "10TALLINN55", TALLINN)));
    }
    search = openSearch(folder);
  }

  @AfterEach
  void close() {
    search.close();
  }

  @ParameterizedTest
  @CsvSource({
    "northern lamps, 09LISBON901",
    "'\"of the northern\"', 09LISBON901", // over the end of a line
    "keeper, 09LISBON901", // another form of the word
    "FIGUEIRA, 09LISBON901",
    "portugal, 09LISBON901", // nowhere but in the post and the tag
    "09lisbon901, 09LISBON901",
    "secstate, 09LISBON901",
    "patr*, 10TALLINN55",
    "\u201cborder patrol\u201d, 10TALLINN55",
    "cafe, 10TALLINN55",
    "boots NOT quarrel, none", // words, no operators
    "'\"patrol border\"', none",
  })
  void search_findsWordsAndPhrases(String text, String id) {
    List<String> ids = id.equals("none") ? List.of() : List.of(id);
    assertThat(ids(Query.of(text))).isEqualTo(ids);
  }

  @Test
  void search_putsTheSubjectBeforeTheBody() {
    assertThat(ids(Query.of("boots"))).containsExactly("10TALLINN55", "09LISBON901");
  }

  @Test
  void search_showsTheWordsAroundTheMatch() {
    Hit hit = search.search(Query.of("\"border patrol\"")).get(0);
    assertThat(hit.snippet()).contains("of the [border patrol] are");
    assertThat(hit.subject()).isEqualTo("A QUARREL OVER BOOTS");
    assertThat(hit.level()).isEqualTo("SECRET");
    assertThat(hit.origin()).isEqualTo("TALLINN");
    assertThat(hit.created()).isEqualTo("2010-02-01T08:00:00Z");
  }

  @Test
  void search_withoutWordsIsTheNewestFirst() {
    List<Hit> hits = search.search(Query.of(" "));
    assertThat(hits).extracting(Hit::id).containsExactly("10TALLINN55", "09LISBON901");
    assertThat(hits.get(1).snippet()).startsWith("The keepers of the northern");
  }

  @Test
  void search_narrowsByTag() {
    assertThat(ids(tags("elab"))).containsExactly("09LISBON901");
    assertThat(ids(tags("ELAB", "PO"))).containsExactly("09LISBON901");
    assertThat(ids(tags("ELAB", "EN"))).isEmpty();
  }

  @Test
  void search_narrowsByOrigin() {
    assertThat(ids(query("boots", "lisbon", null, null, null))).containsExactly("09LISBON901");
    assertThat(ids(query(null, "embassy Lisbon", null, null, null))).containsExactly("09LISBON901");
    assertThat(ids(query(null, "PARIS", null, null, null))).isEmpty();
  }

  @Test
  void search_narrowsByDateWithBothEnds() {
    assertThat(ids(query(null, null, "2009-03-15", null, null))).containsExactly("10TALLINN55");
    assertThat(ids(query(null, null, "2010-02-01", null, null))).containsExactly("10TALLINN55");
    assertThat(ids(query(null, null, null, "2009-03-14", null))).containsExactly("09LISBON901");
    assertThat(ids(query(null, null, null, "2009-03-13", null))).isEmpty();
  }

  @Test
  void search_narrowsByLevelWithItsMarkings() {
    assertThat(ids(query(null, null, null, null, "confidential"))).containsExactly("09LISBON901");
    assertThat(ids(query(null, null, null, null, "CONFIDENTIAL//NOFORN"))).hasSize(1);
    assertThat(ids(query(null, null, null, null, "SECRET"))).containsExactly("10TALLINN55");
    assertThat(ids(query(null, null, null, null, "SECRET//NOFORN"))).isEmpty();
  }

  @Test
  void search_stopsAtTheLimit() {
    assertThat(search.search(Query.of("boots").page(1, 0))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "TAG_KIND, GEO",
    "COUNTRY, pt",
    "YEAR, 2009",
    "CAPTION, sipdis",
    "CLASSIFIED_BY, prado",
    "CLASSIFIED_BY, 100%",
    "SIGNED_BY, figueira",
    "REFERENCES, 09madrid12",
  })
  void search_narrowsByWhatOnlyOneHas(Field field, String value) {
    assertThat(ids(Query.of("").with(field, value))).containsExactly("09LISBON901");
    assertThat(ids(Query.of("boots").with(field, value))).containsExactly("09LISBON901");
    assertThat(ids(Query.of("boots patrol").with(field, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CLASSIFIED_BY, 1%0", "SIGNED_BY, prado", "REFERENCES, 10TALLINN55", "YEAR, 1999"})
  void search_narrowsToNothing(Field field, String value) {
    assertThat(ids(Query.of("").with(field, value))).isEmpty();
  }

  @Test
  void search_findsWhatACableRefersTo() {
    try (CableStore store = open(folder)) {
      store.write(batch(message(2, "09MADRID12", "{\"subject\":\"LAMPS\"}")));
    }
    assertThat(ids(Query.of("").with(Field.REFERENCED_BY, "09Lisbon901")))
        .containsExactly("09MADRID12");
  }

  @Test
  void search_goesOnFromPageToPage() {
    Query boots = Query.of("boots");
    assertThat(ids(boots.page(1, 0))).containsExactly("10TALLINN55");
    assertThat(ids(boots.page(1, 1))).containsExactly("09LISBON901");
    assertThat(ids(boots.page(1, 2))).isEmpty();
    assertThat(search.count(boots.page(1, 0))).isEqualTo(2);
    assertThat(search.count(Query.of("---"))).isZero();
  }

  @Test
  void facet_countsTheHits() {
    assertThat(search.facet(Query.of("boots"), Field.YEAR, 9)).isEqualTo(Map.of("2009", 1L));
    assertThat(search.facet(Query.of(""), Field.ORIGIN, 9))
        .containsExactly(Map.entry("LISBON", 1L), Map.entry("TALLINN", 1L));
    assertThat(search.facet(Query.of("lamps"), Field.TAG, 9).keySet())
        .containsExactly("ELAB", "PO");
    assertThat(search.facet(Query.of(""), Field.TAG, 1)).hasSize(1);
    assertThat(search.facet(Query.of(""), Field.TAG_KIND, 9)).containsEntry("geo", 1L);
    assertThat(search.facet(Query.of("---"), Field.TAG, 9)).isEmpty();
    assertThat(search.facet(tags("ELAB"), Field.SIGNED_BY, 9)).containsOnlyKeys("FIGUEIRA");
    for (Field field : Field.values()) {
      if (field.countable()) {
        assertThat(search.facet(Query.of("boots"), field, 9)).as("%s", field).isNotEmpty();
      }
    }
  }

  @Test
  void read_givesAllByYearAndId_withHowFarTheStoreHasCome() {
    try (CableStore store = open(folder)) {
      store.write(batch(message(2, "98ZAGREB1", "{\"year\":1998,\"subject\":\"BOOTS\"}")));
      store.write(batch(message(3, "09LISBON12", "{\"year\":2009}")));
    }
    assertThat(read(Query.of("")))
        .containsExactly(
            "begin {" + Cables.TOPIC + "={0=4}}",
            "null " + TALLINN,
            "1998 {\"year\":1998,\"subject\":\"BOOTS\"}",
            "2009 {\"year\":2009}",
            "2009 " + LISBON);
    assertThat(read(Query.of("lamps").page(0, 5))).hasSize(2).contains("2009 " + LISBON);
    assertThat(read(Query.of("").with(Field.ORIGIN, "TALLINN"))).hasSize(2);
    assertThat(read(Query.of("---"))).hasSize(1);
  }

  @Test
  void read_givesAnyNumber() {
    try (CableStore store = open(folder)) {
      store.write(Cables.numbered(2, 1_050));
    }
    List<String> read = read(Query.of("number"));
    assertThat(read).hasSize(1_049).doesNotHaveDuplicates();
  }

  /** What is written meanwhile has offsets of its own, and stands in the next export. */
  @Test
  void read_isOfOneMoment() {
    List<String> read = new ArrayList<>();
    try (CableStore store = open(folder)) {
      search.read(
          Query.of(""),
          new Recorder(read) {
            @Override
            public void accept(Integer year, byte[] json) {
              store.write(batch(message(7, "11ZAGREB1", "{\"year\":2011}")));
              super.accept(year, json);
            }
          });
    }
    assertThat(read).hasSize(3).first().isEqualTo("begin {" + Cables.TOPIC + "={0=2}}");
    assertThat(read(Query.of(""))).hasSize(4);
  }

  @Test
  void read_endsWithWhatTheSinkThrows_andCanBeAskedAgain() {
    RuntimeException full = new IllegalStateException("no space");
    CableSink sink =
        new Recorder(new ArrayList<>()) {
          @Override
          public void accept(Integer year, byte[] json) {
            throw full;
          }
        };
    assertThatThrownBy(() -> search.read(Query.of(""), sink)).isSameAs(full);
    assertThat(read(Query.of(""))).hasSize(3);
  }

  private List<String> read(Query query) {
    List<String> read = new ArrayList<>();
    search.read(query, new Recorder(read));
    return read;
  }

  /** Notes what it is given. */
  private static class Recorder implements CableSink {

    private final List<String> read;

    Recorder(List<String> read) {
      this.read = read;
    }

    @Override
    public void begin(Map<String, Map<Integer, Long>> offsets) {
      read.add("begin " + offsets);
    }

    @Override
    public void accept(Integer year, byte[] json) {
      read.add(year + " " + new String(json, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "(", "*", "a AND", "NEAR(", "id:x", "^boots", "-", "\"\"", "'", "a\0b"})
  void search_takesAnyText(String text) {
    assertThat(search.search(Query.of(text))).isNotNull();
  }

  private List<String> ids(Query query) {
    return search.search(query).stream().map(Hit::id).toList();
  }

  private static Query tags(String... tags) {
    Query query = Query.of("");
    for (String tag : tags) {
      query = query.with(Field.TAG, tag);
    }
    return query;
  }

  private static Query query(String text, String origin, String since, String until, String level) {
    return Query.of(text)
        .with(Field.ORIGIN, origin)
        .with(Field.SINCE, since)
        .with(Field.UNTIL, until)
        .with(Field.LEVEL, level);
  }
}
