package org.cableway.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.parse.boilerplate.blind.PageKinds;
import org.junit.jupiter.api.Assertions;

/** Whatever comes in, cables or a rejection come out; never another exception, never a hang. */
class CableParserProperties {

  private static final List<String> PIECES =
      List.of(
          "VZCZCXRO3222\n",
          "RR RUEHBI RUEHCI\n",
          "DE RUEHTA #0610/01 0990504\n",
          "\n",
          "> ",
          "R 090504Z APR 09\n",
          "FM AMEMBASSY QUITO\n",
          "TO RUEHC/SECSTATE WASHDC 5125\n",
          "C O N F I D E N T I A L SECTION 01 OF 02 QUITO 000042\n",
          "SIPDIS\n",
          "<pre>",
          "</pre>",
          "E.O. 12958: DECL: 03/19/2019\n",
          "TAGS: EFIS EC\n",
          "SUBJECT: FISH\n",
          "1. (C) Fish.\n",
          "QUITO 00000042  002 OF 003\n",
          "LARKSPUR\n",
          "Leave a Reply\n",
          "<br>",
          "<p>",
          "\"",
          "\\",
          "<table class='cable'>",
          "<td>09QUITO42</td>",
          "&#x000A;",
          "Message Attributes\n",
          "\"1\",\"4/9/2009 5:04\",\"09QUITO42\",\"",
          "Document Number: 1975QUITO00042\n",
          "\u0000",
          "This record is a partial extract of the original cable.",
          "Reference ID Created\n",
          "        ");

  /** Against a hang; how fast the parser is, the benchmarks say. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  private final CableParser parser = new CableParser();

  @Property(tries = 200)
  void parse_takesAPageThatIsCutAnywhere(
      @ForAll("documents") byte[] page, @ForAll @DoubleRange(max = 1) double at) {
    assertCablesOrRejection(Arrays.copyOf(page, (int) (at * page.length)));
  }

  /** Two pages, of one kind or of two, cut anywhere and put together. */
  @Property(tries = 300)
  void parse_takesTheHeadOfOnePageAndTheTailOfAnother(
      @ForAll("documents") byte[] page,
      @ForAll("documents") byte[] other,
      @ForAll @DoubleRange(max = 1) double at,
      @ForAll @DoubleRange(max = 1) double from) {
    byte[] head = Arrays.copyOf(page, (int) (at * page.length));
    byte[] tail = Arrays.copyOfRange(other, (int) (from * other.length), other.length);
    byte[] spliced = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, spliced, head.length, tail.length);
    assertCablesOrRejection(spliced);
  }

  @Property(tries = 60)
  void parse_takesAPageManyTimesOver(
      @ForAll("documents") byte[] page, @ForAll @IntRange(min = 2, max = 20) int times) {
    ByteBuffer repeated = ByteBuffer.allocate(page.length * times);
    for (int i = 0; i < times; i++) {
      repeated.put(page);
    }
    assertCablesOrRejection(repeated.array());
  }

  /** A page of any kind, in any of the charsets that pages come in. */
  @Provide
  Arbitrary<byte[]> documents() {
    return Combinators.combine(
            Arbitraries.of(PageKinds.all()),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(UTF_8, UTF_16LE, ISO_8859_1))
        .as((kind, seed, charset) -> kind.page(seed).text().getBytes(charset));
  }

  @Property(tries = 200)
  void parse_takesAnyBytes(@ForAll byte[] bytes) {
    assertCablesOrRejection(bytes);
  }

  @Property(tries = 200)
  void parse_takesAnyOrderOfPieces(
      @ForAll @Size(max = 60) List<@IntRange(max = 32) Integer> order) {
    StringBuilder text = new StringBuilder();
    order.forEach(piece -> text.append(PIECES.get(piece % PIECES.size())));
    assertCablesOrRejection(text.toString().getBytes(UTF_8));
  }

  /** A megabyte of one piece: a regex that is not linear, or a stack, would show. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void parse_takesAPieceRepeatedForEver(@ForAll @IntRange(max = 32) int piece) {
    String one = PIECES.get(piece % PIECES.size());
    guarded(one.repeat(1_000_000 / one.length()).getBytes(UTF_8));
  }

  private void assertCablesOrRejection(byte[] bytes) {
    Object first = guarded(bytes);
    assertThat(guarded(bytes)).isEqualTo(first);
    assertThat(first).isNotEqualTo(RejectionCode.PARSER_FAILED);
  }

  private Object guarded(byte[] bytes) {
    return Assertions.assertTimeoutPreemptively(GUARD, () -> outcome(bytes));
  }

  private Object outcome(byte[] bytes) {
    try {
      List<Cable> cables = parser.parse(new RawDocument(bytes, new RawDocument.Place("m:x", null)));
      assertThat(cables).isNotEmpty();
      return cables;
    } catch (RejectedException e) {
      return e.code();
    }
  }
}
